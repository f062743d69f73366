package io.github.qic.payments.fuzz;

import io.github.qic.cmoc.inquiry.TheoryVersion;
import io.github.qic.cmoc.sheet.BlankCells;
import io.github.qic.cmoc.sheet.EvidenceSheet;
import io.github.qic.cmoc.sheet.ResponseSheet;
import io.github.qic.cmoc.sheet.TheorySheet;
import io.github.qic.core.attendance.sheet.AttendanceSheet;
import io.github.qic.core.merge.Edits;
import io.github.qic.core.sheet.DateOrder;
import io.github.qic.core.sheet.DecimalMark;
import io.github.qic.core.sheet.MissingMarks;
import io.github.qic.core.sheet.RowKind;
import io.github.qic.core.sheet.SheetOptions;
import io.github.qic.core.sheet.SheetResult;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.sheet.UnknownColumns;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.pay.PaySheet;
import io.github.qic.payments.pay.TableId;
import io.github.qic.pdsa.chart.CalendarUnit;
import io.github.qic.pdsa.chart.tidy.TidySheet;
import io.github.qic.pdsa.measure.Direction;
import io.github.qic.pdsa.measure.Measure;
import io.github.qic.pdsa.measure.MeasureKind;
import io.github.qic.pdsa.measure.ObservationSheet;
import io.github.qic.pdsa.measure.ValueKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The readers of sheets, each as text, and those that differ most as workbook. The first line of an input holds its options: {@code m} for the month first,
 * {@code p} for the marks of published data, {@code i} for unknown columns ignored, {@code s} for totals and notes skipped,
 * {@code c} for a decimal comma.
 */
final class SheetTargets {
    private static final AttendanceSheet ATTENDANCE = AttendanceSheet.of(
            CoreUses.TWO_HOMES.programme(),
            label -> CoreUses.TWO_HOMES.participants().stream()
                    .map(person -> person.id())
                    .filter(id -> id.value().equals(label))
                    .findFirst());
    private static final TheoryVersion VERSION = PeachExamples.INQUIRY.current();
    private static final Measure FALLS = Measure.builder()
            .id(Id.of("falls"))
            .name("Falls")
            .kind(MeasureKind.OUTCOME)
            .values(ValueKind.QUANTITY)
            .better(Direction.DECREASE)
            .build();
    private static final TableId TABLE = new TableId("own", "1");

    private static final Set<String> WORKBOOKS =
            Set.of("register-long", "register-matrix", "tidy", "theory", "pay-awards");

    private SheetTargets() {}

    /** Uses a value. */
    private interface Following<T> {
        void use(T value) throws IOException;
    }

    static List<Target> all() {
        List<Target> all = new ArrayList<>();
        add(all, "register-long", ATTENDANCE::readLong, CoreUses::register);
        add(all, "register-matrix", ATTENDANCE::readMatrix, CoreUses::register);
        add(
                all,
                "register-long-over",
                sheet -> ATTENDANCE.readLongOver(sheet, CoreUses.TWO_HOMES.register()),
                SheetTargets::edits);
        add(
                all,
                "register-matrix-over",
                sheet -> ATTENDANCE.readMatrixOver(sheet, CoreUses.TWO_HOMES.register()),
                SheetTargets::edits);
        add(
                all,
                "observations",
                sheet -> ObservationSheet.read(sheet, List.of(FALLS)),
                items -> ProjectUses.observations(items, FALLS));
        add(all, "tidy", sheet -> TidySheet.read("Falls", sheet), ProjectUses::tidy);
        for (CalendarUnit unit : List.of(CalendarUnit.HOUR, CalendarUnit.WEEK, CalendarUnit.MONTH)) {
            add(
                    all,
                    "tidy-" + unit.name().toLowerCase(Locale.ROOT),
                    sheet -> TidySheet.readSubgroups("Falls", sheet, unit),
                    ProjectUses::subgroups);
        }
        add(all, "theory", TheorySheet.of(BlankCells.REFUSED)::read, TheoryUses::theory);
        add(all, "theory-merged", TheorySheet.of(BlankCells.MERGED)::read, TheoryUses::theory);
        add(
                all,
                "theory-over",
                sheet -> TheorySheet.of(BlankCells.EMPTY).readOver(sheet, PeachExamples.INQUIRY.theory()),
                SheetTargets::edits);
        add(all, "evidence", EvidenceSheet::read, items -> Outputs.table(EvidenceSheet.table(items)));
        add(
                all,
                "evidence-over",
                sheet -> EvidenceSheet.readOver(sheet, PeachExamples.INQUIRY.evidence()),
                SheetTargets::edits);
        add(all, "interview", sheet -> ResponseSheet.read(sheet, VERSION, "talk"), items -> {});
        pay(all);
        return all;
    }

    private static void pay(List<Target> all) {
        add(all, "pay-agenda-for-change", sheet -> PaySheet.AGENDA_FOR_CHANGE.read(TABLE, sheet), table -> {});
        add(all, "pay-awards", sheet -> PaySheet.AWARDS.read(TABLE, sheet), table -> {});
        add(all, "pay-bank-holidays", sheet -> PaySheet.BANK_HOLIDAYS.read(TABLE, sheet), table -> {});
        add(all, "pay-high-cost-areas", sheet -> PaySheet.HIGH_COST_AREAS.read(TABLE, sheet), table -> {});
        add(all, "pay-national-insurance", sheet -> PaySheet.NATIONAL_INSURANCE.read(TABLE, sheet), table -> {});
        add(all, "pay-living-wage", sheet -> PaySheet.NATIONAL_LIVING_WAGE.read(TABLE, sheet), table -> {});
        add(all, "pay-nhs-pension", sheet -> PaySheet.NHS_PENSION.read(TABLE, sheet), table -> {});
        add(all, "pay-other-on-costs", sheet -> PaySheet.OTHER_ON_COSTS.read(TABLE, sheet), table -> {});
        add(all, "pay-salaried-gp", sheet -> PaySheet.SALARIED_GP.read(TABLE, sheet), table -> {});
        add(all, "pay-unsocial-hours", sheet -> PaySheet.UNSOCIAL_HOURS.read(TABLE, sheet), table -> {});
    }

    private static <T> void edits(Edits<T> edits) throws IOException {
        Outputs.table(edits.table());
        Contract.mayRefuse(edits::apply);
        Contract.mayRefuse(edits::applyWithRemovals);
    }

    private static <T> void add(
            List<Target> all, String name, Function<SheetSource, SheetResult<T>> reader, Following<T> following) {
        Target.Reading reading = input -> {
            int line = lineEnd(input);
            SheetSource source = SheetSource.of(new ByteArrayInputStream(
                            Arrays.copyOfRange(input, Math.min(line + 1, input.length), input.length)))
                    .with(options(new String(input, 0, line, StandardCharsets.ISO_8859_1)));
            SheetResult<T> result = reader.apply(source);
            if (!result.problems().isEmpty()) {
                Contract.check(result.problems());
            }
            T value = result.orThrow();
            return () -> {
                result.skipped().forEach(rows -> Contract.text(rows.toString()));
                result.ignored().forEach(Contract::text);
                following.use(value);
            };
        };
        all.add(new Target("sheet-" + name, Form.SHEET, reading));
        if (WORKBOOKS.contains(name)) {
            all.add(new Target("workbook-" + name, Form.WORKBOOK, reading));
        }
    }

    private static int lineEnd(byte[] input) {
        int i = 0;
        while (i < input.length && input[i] != '\n') {
            i++;
        }
        return i;
    }

    private static SheetOptions options(String letters) {
        SheetOptions.Builder options = SheetOptions.builder();
        if (letters.contains("m")) {
            options.dateOrder(DateOrder.MONTH_FIRST);
        }
        if (letters.contains("p")) {
            options.missingMarks(MissingMarks.PUBLISHED);
        }
        if (letters.contains("i")) {
            options.unknownColumns(UnknownColumns.IGNORED);
        }
        if (letters.contains("s")) {
            options.addSkipped(RowKind.TOTAL, RowKind.NOTE);
        }
        return options.decimalMark(letters.contains("c") ? Optional.of(DecimalMark.COMMA) : Optional.empty())
                .build();
    }
}
