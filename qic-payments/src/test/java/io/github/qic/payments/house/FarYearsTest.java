package io.github.qic.payments.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.qic.cmoc.assess.Assessor;
import io.github.qic.cmoc.assess.PeachAssessment;
import io.github.qic.cmoc.check.TheoryCheck;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.cmoc.show.AuditTrail;
import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.check.CollaborativeCheck;
import io.github.qic.core.retention.RetentionDefinition;
import io.github.qic.core.show.AttendanceTables;
import io.github.qic.core.show.TidierDescription;
import io.github.qic.core.testing.CoreExamples;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.payments.account.AgedBalances;
import io.github.qic.payments.account.LedgerCheck;
import io.github.qic.payments.account.StatementOfAccount;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.house.schema.DocumentType;
import io.github.qic.payments.house.schema.Samples;
import io.github.qic.payments.invoice.BillingDocument;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.ClaimStatements;
import io.github.qic.payments.ledger.InvoiceTerms;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.pay.DateRange;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.receive.IncomingCheck;
import io.github.qic.payments.receive.IncomingInvoice;
import io.github.qic.payments.reconcile.Reconciliation;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.payments.scheme.SchemeCheck;
import io.github.qic.payments.show.DocumentPage;
import io.github.qic.payments.testing.PaymentsExamples;
import io.github.qic.pdsa.chart.project.ProjectChart;
import io.github.qic.pdsa.check.MethodCheck;
import io.github.qic.pdsa.project.ImprovementProjects;
import io.github.qic.pdsa.project.Project;
import io.github.qic.pdsa.show.ProjectTables;
import io.github.qic.pdsa.show.chart.ChartPicture;
import io.github.qic.pdsa.show.chart.PictureOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read with dates at the ends of the calendar can be checked, calculated and shown. */
class FarYearsTest {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
    private static final DateRange ALL = new DateRange(FIRST, LAST);
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final Pattern YEAR = Pattern.compile("(?<=\")20\\d{2}(?=-\\d{2})");

    private static final Collaborative PEACH = PeachCollaborative.collaborative();
    private static final Map<String, List<ObjectNode>> SAMPLES = Samples.byFormat();

    static Stream<DocumentType> documents() {
        return DocumentType.all().stream().filter(document -> document.type() != Ledger.class);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatever_is_read_with_one_date_at_the_end_of_the_calendar_can_be_used(DocumentType document) {
        for (ObjectNode sample : changed(Samples.fullest(Objects.requireNonNull(SAMPLES.get(document.format()))))) {
            List<Object> values;
            try {
                values = document.values(sample.toString());
            } catch (InvalidValueException refused) {
                continue;
            }
            assertThatCode(() -> values.forEach(FarYearsTest::use))
                    .as(sample.toString())
                    .doesNotThrowAnyException();
        }
    }

    private static void use(Object value) {
        if (value instanceof Collaborative collaborative) {
            useCollaborative(collaborative);
        } else if (value instanceof ImprovementProjects projects) {
            useProjects(projects);
        } else if (value instanceof Inquiry inquiry) {
            TheoryCheck.standard().check(inquiry);
            inquiry.theory()
                    .configurations()
                    .forEach(configuration ->
                            AuditTrail.of(inquiry, configuration.id()).text());
            Assessor.of(inquiry, PeachAssessment.indicators()).assess(PEACH, LAST);
        } else if (value instanceof Scheme scheme) {
            SchemeCheck.standard().check(scheme, PEACH);
            Pricing.Builder pricing = Pricing.builder()
                    .scheme(scheme)
                    .tables(PayTables.standard())
                    .claimedOn(LAST);
            useClaims(PEACH, pricing.build());
        } else if (value instanceof Claims claims) {
            ClaimStatements.of(PEACH, claims, ALL)
                    .forEach(statement -> DocumentPage.of(statement).htmlPage());
        } else if (value instanceof ClaimStatement statement) {
            DocumentPage.of(statement).htmlPage();
        } else if (value instanceof BillingDocument billed) {
            DocumentPage.of(billed).htmlPage();
        } else if (value instanceof IncomingInvoice invoice) {
            IncomingCheck.of(CoreExamples.twoHomes(), Pricing.of(PaymentsExamples.scheme(), PayTables.standard()))
                    .check(invoice, PaymentsExamples.ledger());
        }
    }

    private static void useCollaborative(Collaborative collaborative) {
        CollaborativeCheck.standard().check(collaborative);
        AttendanceTables.bySite(collaborative, RetentionDefinition.allEvents()).text();
        AttendanceTables.gatherings(collaborative).text();
        TidierDescription.of(collaborative);
        useClaims(collaborative, Pricing.of(PaymentsExamples.scheme(), PayTables.standard()));
        Assessor.of(PeachInquiry.inquiry(), PeachAssessment.indicators()).assess(collaborative, LAST);
    }

    private static List<ClaimStatement> useClaims(Collaborative collaborative, Pricing pricing) {
        return ClaimStatements.of(collaborative, pricing.claims(collaborative), ALL);
    }

    private static void useProjects(ImprovementProjects projects) {
        MethodCheck.standard().check(projects, PEACH, LAST);
        MethodCheck.standard().check(projects, PEACH, FIRST);
        ProjectTables.cycles(projects).text();
        for (Project project : projects.projects()) {
            ProjectChart.main(project)
                    .ifPresent(chart ->
                            ChartPicture.of(chart, PictureOptions.standard()).svg());
        }
    }

    /** The document with one date changed, once for each kind of place. */
    private static List<ObjectNode> changed(ObjectNode document) {
        List<ObjectNode> changed = new ArrayList<>();
        change(document, document, "", new HashSet<>(), changed);
        return changed;
    }

    private static void change(
            ObjectNode document, JsonNode node, String kind, Set<String> seen, List<ObjectNode> changed) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                String own = kind.replaceAll(".*/", "") + "/" + field.getKey();
                attempt(document, field.getValue(), own, value -> object.replace(field.getKey(), value), seen, changed);
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                attempt(document, list.get(i), kind + "[]", value -> list.set(index, value), seen, changed);
            }
        }
    }

    private static void attempt(
            ObjectNode document,
            JsonNode old,
            String kind,
            Consumer<JsonNode> replace,
            Set<String> seen,
            List<ObjectNode> changed) {
        if (old.isTextual() && DATE.matcher(old.textValue()).matches() && seen.add(kind)) {
            for (LocalDate end : List.of(FIRST, LAST)) {
                replace.accept(TextNode.valueOf(
                        end.toString().substring(0, old.textValue().length())));
                changed.add(document.deepCopy());
                replace.accept(old);
            }
        } else {
            change(document, old, kind, seen, changed);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 2199})
    void a_programme_of_the_first_or_last_years_can_be_billed(int year) {
        Collaborative homes = shifted(CoreExamples.twoHomes(), year);
        assertThat(homes.programme().start().getYear()).isEqualTo(year);
        Pricing pricing = Pricing.of(PaymentsExamples.scheme(), PayTables.standard());
        ClaimStatement statement = useClaims(homes, pricing).get(0);
        InvoiceTerms terms = PaymentsExamples.terms(statement.organisation(), "A1").toBuilder()
                .issueDate(LAST)
                .dueDate(LAST)
                .build();
        Ledger ledger = Ledger.empty()
                .draft(Id.of("d1"), statement)
                .issue(Id.of("d1"), terms)
                .closePeriod(LAST);
        LedgerCheck.standard().check(ledger);
        Reconciliation.of(ledger, homes, pricing).differences();
        assertThat(StatementOfAccount.of(ledger.view(), statement.organisation(), ALL)
                        .rows())
                .hasSize(1);
        assertThat(ledger.view()
                        .position(statement.organisation(), ALL)
                        .billed()
                        .display())
                .isEqualTo("£183.00");
        assertThat(AgedBalances.of(ledger.view(), LAST).suppliers()).hasSize(1);
        useCollaborative(homes);
    }

    /** The collaborative with the year of its start, and each other date as much later or earlier. */
    private static Collaborative shifted(Collaborative collaborative, int year) {
        int years = year - collaborative.programme().start().getYear();
        String json = YEAR.matcher(Collaborative.DOCUMENT.write(collaborative))
                .replaceAll((MatchResult found) -> Integer.toString(Integer.parseInt(found.group()) + years));
        return Collaborative.DOCUMENT.read(json);
    }
}
