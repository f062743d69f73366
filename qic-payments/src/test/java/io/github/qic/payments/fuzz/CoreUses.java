package io.github.qic.payments.fuzz;

import io.github.qic.cmoc.assess.PeachAssessment;
import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.attendance.sheet.AttendanceSheet;
import io.github.qic.core.check.CollaborativeCheck;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Review;
import io.github.qic.core.retention.Retention;
import io.github.qic.core.retention.RetentionDefinition;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.AttendanceTables;
import io.github.qic.core.show.FindingTables;
import io.github.qic.core.show.TidierDescription;
import io.github.qic.core.testing.CoreExamples;
import io.github.qic.pdsa.check.MethodCheck;
import io.github.qic.pdsa.project.PeachProjects;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is done with the values of qic-core. */
final class CoreUses {
    static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    static final Collaborative TWO_HOMES = CoreExamples.twoHomes();

    private CoreUses() {}

    static void collaborative(Collaborative collaborative) throws IOException {
        Outputs.findings(CollaborativeCheck.standard().check(collaborative));
        Review review = CollaborativeCheck.standard().review(collaborative);
        Outputs.table(FindingTables.accepted(review));
        TidierDescription tidier = TidierDescription.of(collaborative);
        tidier(tidier);
        Outputs.again(TidierDescription.DOCUMENT, tidier);
        attendances(collaborative);
        collaborative.participants().forEach(collaborative::sector);
        collaborative.components();
        collaborative.facts();
        Contract.mayRefuse(
                () -> TheoryUses.assessment(PeachAssessment.assessor().assess(collaborative, DAY)));
        Outputs.findings(MethodCheck.standard().check(PeachProjects.all(), collaborative, DAY));
        BillingUses.billing(collaborative);
    }

    private static void attendances(Collaborative collaborative) throws IOException {
        for (RetentionDefinition definition : List.of(
                RetentionDefinition.allEvents(),
                RetentionDefinition.lastEvent(),
                RetentionDefinition.toTheEnd(),
                RetentionDefinition.atLeast(2))) {
            Retention.of(collaborative, definition).facts();
            Outputs.table(AttendanceTables.byRole(collaborative, definition));
            Outputs.table(AttendanceTables.bySector(collaborative, definition));
            Outputs.table(AttendanceTables.bySite(collaborative, definition));
        }
        Outputs.table(AttendanceTables.gatherings(collaborative));
        Outputs.table(AttendanceTables.people(collaborative));
        AttendanceSheet sheet = AttendanceSheet.of(collaborative.programme(), collaborative.participants());
        Outputs.table(sheet.matrixTable(collaborative.register()));
        String text = AttendanceSheet.longTable(collaborative.register().attendances())
                .csv();
        Contract.text(text);
        Outputs.unchanged(sheet.readLongOver(SheetSource.of(text), collaborative.register()));
    }

    static void register(Register register) throws IOException {
        Outputs.table(AttendanceSheet.longTable(register.attendances()));
        Outputs.workbook(AttendanceSheet.longTable(register.attendances()));
        Contract.mayRefuse(
                () -> collaborative(TWO_HOMES.toBuilder().register(register).build()));
        register.unknown(Set.of(), Set.of());
        Set<Attendance> all = new HashSet<>(register.attendances());
        Contract.equal(register, Register.of(all), "a register of the same attendances");
    }

    static void tidier(TidierDescription description) throws IOException {
        Outputs.table(description.table());
        Outputs.workbook(description.table());
        description.blanks();
    }

    static void findings(List<Finding> findings) throws IOException {
        Outputs.findings(findings);
        Outputs.workbook(FindingTables.of(findings));
        Review.of(findings, List.of(), subject -> true);
    }
}
