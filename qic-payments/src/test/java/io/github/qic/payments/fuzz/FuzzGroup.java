package io.github.qic.payments.fuzz;

import java.util.Set;

/** Targets that are fuzzed together, as they share most of their code. */
enum FuzzGroup {
    /** Collaboratives and what describes them. */
    CORE("collaborative", "tidier", "register", "whole-register", "findings", "facts"),
    /** Programme theories and inquiries. */
    THEORY("programme-theory", "inquiry", "theory-check"),
    /** Assessments. */
    ASSESSMENT("indicators", "assessment-answers", "assessment", "code-claims"),
    /** Projects and charts. */
    PROJECTS("improvement-projects", "chart-options"),
    /** Schemes, claims and documents. */
    CLAIMS("scheme", "claims", "claim-statement", "invoice", "credit-note"),
    /** Ledgers and incoming invoices. */
    LEDGER("ledger", "ledger-entry", "ledger-lines", "incoming-invoice", "incoming-result"),
    /** Mappers of applications, and merges. */
    MAPPERS("mapper", "mapper-lenient", "mapper-3", "merge"),
    /** Registers, observations and tidy data as text. */
    SHEETS(
            "sheet-register-long",
            "sheet-register-long-over",
            "sheet-register-matrix",
            "sheet-register-matrix-over",
            "sheet-observations",
            "sheet-tidy",
            "sheet-tidy-hour",
            "sheet-tidy-week",
            "sheet-tidy-month"),
    /** Theories, evidence and interviews as text. */
    THEORY_SHEETS(
            "sheet-theory",
            "sheet-theory-merged",
            "sheet-theory-over",
            "sheet-evidence",
            "sheet-evidence-over",
            "sheet-interview"),
    /** Pay tables and calendars. */
    PAY_SHEETS(
            "sheet-pay-agenda-for-change",
            "sheet-pay-awards",
            "sheet-pay-bank-holidays",
            "sheet-pay-high-cost-areas",
            "sheet-pay-living-wage",
            "sheet-pay-national-insurance",
            "sheet-pay-nhs-pension",
            "sheet-pay-other-on-costs",
            "sheet-pay-salaried-gp",
            "sheet-pay-unsocial-hours"),
    /** Workbooks, by the readers that differ most. */
    WORKBOOKS(
            "workbook-register-long",
            "workbook-register-matrix",
            "workbook-tidy",
            "workbook-theory",
            "workbook-pay-awards"),
    /** Codebooks and projects of REFI-QDA. */
    REFI("codebook", "project");

    private final String targets;

    FuzzGroup(String... targets) {
        this.targets = String.join(" ", targets);
    }

    Set<String> targets() {
        return Set.of(targets.split(" ", -1));
    }
}
