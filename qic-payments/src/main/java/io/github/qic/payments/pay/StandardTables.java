package io.github.qic.payments.pay;

import io.github.qic.core.internal.io.Resources;
import io.github.qic.core.sheet.SheetSource;

/** Loads the tables in the jar, once, when they are first asked for. */
final class StandardTables {
    /** The day the figures were compiled. */
    private static final String VERSION = "2026-11-26";

    static final PayTables INSTANCE = PayTables.builder()
            .agendaForChange(load("agenda-for-change", PayCsv.AGENDA_FOR_CHANGE))
            .salariedGp(load("salaried-gp", PayCsv.SALARIED_GP))
            .highCostAreas(load("high-cost-areas", PayCsv.HIGH_COST_AREAS))
            .nationalInsurance(load("employer-national-insurance", PayCsv.NATIONAL_INSURANCE))
            .nhsPension(load("nhs-pension", PayCsv.NHS_PENSION))
            .otherOnCosts(load("other-on-costs", PayCsv.OTHER_ON_COSTS))
            .unsocialHours(load("unsocial-hours", PayCsv.UNSOCIAL_HOURS))
            .nationalLivingWage(load("national-living-wage", PayCsv.NATIONAL_LIVING_WAGE))
            .bankHolidays(load("bank-holidays", PayCsv.BANK_HOLIDAYS))
            .awards(load("awards", PayCsv.AWARDS))
            .salariedGpAwards(load("salaried-gp-awards", PayCsv.AWARDS))
            .build();

    private StandardTables() {}

    private static <T> T load(String name, PayCsv<T> csv) {
        return Resources.read(
                StandardTables.class.getResourceAsStream(name + ".csv"),
                in -> csv.read(new TableId(name, VERSION), SheetSource.of(in)).orThrow());
    }
}
