package io.github.qic.payments.pay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.qic.core.internal.io.Resources;

/** Loads the tables in the jar, once, when they are first asked for. */
final class StandardTables {
    /** The day the figures were compiled. */
    private static final String VERSION = "2026-11-26";

    static final PayTables INSTANCE = PayTables.builder()
            .agendaForChange(load("agenda-for-change", PaySheet.AGENDA_FOR_CHANGE))
            .salariedGp(load("salaried-gp", PaySheet.SALARIED_GP))
            .highCostAreas(load("high-cost-areas", PaySheet.HIGH_COST_AREAS))
            .nationalInsurance(load("employer-national-insurance", PaySheet.NATIONAL_INSURANCE))
            .nhsPension(load("nhs-pension", PaySheet.NHS_PENSION))
            .otherOnCosts(load("other-on-costs", PaySheet.OTHER_ON_COSTS))
            .unsocialHours(load("unsocial-hours", PaySheet.UNSOCIAL_HOURS))
            .nationalLivingWage(load("national-living-wage", PaySheet.NATIONAL_LIVING_WAGE))
            .bankHolidays(load("bank-holidays", PaySheet.BANK_HOLIDAYS))
            .awards(load("awards", PaySheet.AWARDS))
            .salariedGpAwards(load("salaried-gp-awards", PaySheet.AWARDS))
            .build();

    private StandardTables() {}

    private static <T> T load(String name, PaySheet<T> sheet) {
        return Resources.read(
                StandardTables.class.getResourceAsStream(name + ".csv"),
                in -> sheet.of(new TableId(name, VERSION), StandardRow.all(new String(in.readAllBytes(), UTF_8))));
    }
}
