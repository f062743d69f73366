package consumer;

import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.attendance.sheet.AttendanceSheet;
import io.github.qic.core.finding.RuleCatalogue;
import io.github.qic.core.json.Document;
import io.github.qic.core.people.Role;
import io.github.qic.core.retention.Retention;
import io.github.qic.core.retention.RetentionDefinition;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.show.Workbook;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.project.PeachProjects;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Builds, reads, writes and calculates with values of all four modules. */
public final class Main {
    private Main() {}

    /**
     * Runs the application.
     *
     * @param arguments none
     * @throws IOException never
     */
    public static void main(String[] arguments) throws IOException {
        Collaborative peach = roundTrip(Collaborative.DOCUMENT, PeachCollaborative.collaborative());
        Retention retention = Retention.of(peach, RetentionDefinition.allEvents());
        System.out.println(
                retention.retained().size() + " of " + retention.came().size() + " attended all events");

        Scheme scheme = roundTrip(Scheme.DOCUMENT, PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM));
        Claims claims = roundTrip(
                Claims.DOCUMENT, Pricing.of(scheme, PayTables.standard()).claims(peach));
        boolean complete = claims.claims().size() + claims.rejections().size()
                == peach.register().attendances().size();
        System.out.println("every attendance is claimed or rejected: " + complete);
        System.out.println("managers are paid: "
                + claims.claims().stream().anyMatch(claim -> claim.role().equals(Role.CARE_HOME_MANAGER)));

        Inquiry inquiry = roundTrip(Inquiry.DOCUMENT, io.github.qic.cmoc.inquiry.PeachInquiry.inquiry());
        System.out.println(inquiry.theory().conditions().size() + " conditions");
        ImprovementProjects projects = roundTrip(ImprovementProjects.DOCUMENT, PeachProjects.all());
        System.out.println(projects.projects().size() + " projects");

        System.out.println("rules of "
                + RuleCatalogue.all().stream()
                        .map(rule -> rule.code().replaceFirst("\\..*", ""))
                        .distinct()
                        .toList());

        Workbook register = Workbook.of(
                "Register", AttendanceSheet.longTable(peach.register().attendances()));
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        register.write(workbook);
        System.out.println("a workbook is read back: "
                + AttendanceSheet.of(peach.programme(), peach.participants())
                        .readLong(SheetSource.of(new ByteArrayInputStream(workbook.toByteArray())))
                        .orThrow()
                        .equals(peach.register()));

        try {
            Collaborative.builder().build();
        } catch (InvalidValueException e) {
            System.out.println(e.problems().get(0));
        }
    }

    private static <T> T roundTrip(Document<T> document, T value) {
        T read = document.read(document.write(value));
        if (!read.equals(value)) {
            throw new IllegalStateException(document.format() + " changes on its way");
        }
        return read;
    }
}
