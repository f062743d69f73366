package io.github.qic.payments.pay;

import io.github.qic.core.internal.io.Resources;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Loads the tables in the jar, once, when they are first asked for. */
final class StandardTables {
    /** The day the figures were compiled. */
    private static final String VERSION = "2026-11-23";

    static final PayTables INSTANCE = PayTables.builder()
            .agendaForChange(load("agenda-for-change", PayCsv::agendaForChange))
            .salariedGp(load("salaried-gp", PayCsv::salariedGp))
            .highCostAreas(load("high-cost-areas", PayCsv::highCostAreas))
            .nationalInsurance(load("employer-national-insurance", PayCsv::nationalInsurance))
            .nhsPension(load("nhs-pension", PayCsv::nhsPension))
            .otherOnCosts(load("other-on-costs", PayCsv::otherOnCosts))
            .unsocialHours(load("unsocial-hours", PayCsv::unsocialHours))
            .bankHolidays(load("bank-holidays", PayCsv::bankHolidays))
            .awards(load("awards", PayCsv::awards))
            .build();

    private StandardTables() {}

    private interface Reading<T> {
        T read(TableId id, String file, Reader csv);
    }

    private static <T> T load(String name, Reading<T> reading) {
        String file = name + ".csv";
        return Resources.read(
                StandardTables.class.getResourceAsStream(file),
                in -> reading.read(
                        new TableId(name, VERSION), file, new InputStreamReader(in, StandardCharsets.UTF_8)));
    }
}
