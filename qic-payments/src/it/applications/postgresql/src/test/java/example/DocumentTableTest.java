package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qic.cmoc.assess.Assessment;
import io.github.qic.cmoc.assess.AssessmentAnswers;
import io.github.qic.cmoc.indicator.IndicatorSet;
import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.check.CollaborativeCheck;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.json.Document;
import io.github.qic.core.json.ListDocument;
import io.github.qic.core.money.Money;
import io.github.qic.core.retention.Retention;
import io.github.qic.core.retention.RetentionDefinition;
import io.github.qic.core.show.TidierDescription;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.invoice.Address;
import io.github.qic.payments.invoice.ClaimStatement;
import io.github.qic.payments.invoice.CreditNote;
import io.github.qic.payments.invoice.Invoice;
import io.github.qic.payments.invoice.PaymentAccount;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.invoice.VatTreatment;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.Payment;
import io.github.qic.payments.receive.IncomingInvoice;
import io.github.qic.payments.receive.IncomingResult;
import io.github.qic.payments.scheme.Scheme;
import io.github.qic.pdsa.chart.ChartOptions;
import io.github.qic.pdsa.project.ImprovementProjects;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** jsonb orders fields by the length of their names, and keeps neither layout nor trailing zeros of numbers. */
class DocumentTableTest {
    private static final int PAYMENTS = 10;

    private static final Supplier HOME = Supplier.builder()
            .id(Id.of("home"))
            .name("Beech House")
            .address(Address.builder()
                    .addLines("1 Example Street")
                    .town("Nottingham")
                    .postcode("NG1 1AA")
                    .build())
            .vat(VatTreatment.outsideScope("reimbursement of the cost of staff time"))
            .account(PaymentAccount.builder()
                    .name("Beech House")
                    .sortCode("00-00-00")
                    .accountNumber("00000000")
                    .build())
            .build();

    private static final Map<String, Document<?>> DOCUMENTS = Stream.of(
                    Assessment.DOCUMENT,
                    AssessmentAnswers.DOCUMENT,
                    IndicatorSet.DOCUMENT,
                    Inquiry.DOCUMENT,
                    ProgrammeTheory.DOCUMENT,
                    Collaborative.DOCUMENT,
                    TidierDescription.DOCUMENT,
                    Claims.DOCUMENT,
                    ClaimStatement.DOCUMENT,
                    CreditNote.DOCUMENT,
                    Invoice.DOCUMENT,
                    Ledger.DOCUMENT,
                    IncomingInvoice.DOCUMENT,
                    IncomingResult.DOCUMENT,
                    Scheme.DOCUMENT,
                    ChartOptions.DOCUMENT,
                    ImprovementProjects.DOCUMENT)
            .collect(Collectors.toMap(Document::format, Function.identity()));

    private static TemporaryPostgres postgres;

    @BeforeAll
    static void start() throws Exception {
        postgres = TemporaryPostgres.start();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void a_document_is_replaced_only_by_who_has_seen_its_last_revision() throws SQLException {
        var table = new DocumentTable<>(postgres.database(), Collaborative.DOCUMENT);
        Collaborative peach = PeachCollaborative.collaborative();
        Collaborative renamed = peach.toBuilder().name("PEACH II").build();

        assertThat(table.find("peach")).isEmpty();
        assertThat(table.add("peach", peach)).isTrue();
        assertThat(table.add("peach", renamed)).isFalse();
        assertThat(table.find("peach").orElseThrow().value()).isEqualTo(peach);
        assertThat(table.replace("peach", 1, renamed)).isTrue();
        assertThat(table.replace("peach", 1, peach)).isFalse();
        assertThat(table.find("peach")).contains(new DocumentTable.Stored<>(2, renamed));
    }

    @Test
    void two_writers_of_a_ledger_lose_no_payment_of_each_other() throws Exception {
        var table = new DocumentTable<>(postgres.database(), Ledger.DOCUMENT);
        table.add("ledger", Ledger.empty().recordSupplier(HOME));
        ExecutorService writers = Executors.newFixedThreadPool(2);
        List<Callable<Integer>> tasks = List.of(() -> pay(table, "a"), () -> pay(table, "b"));
        for (Future<Integer> done : writers.invokeAll(tasks)) {
            assertThat(done.get()).isGreaterThanOrEqualTo(PAYMENTS);
        }
        writers.shutdown();
        Ledger ledger = table.find("ledger").orElseThrow().value();
        assertThat(ledger.revision()).isEqualTo(1 + 2 * PAYMENTS);
    }

    /** Returns the number of attempts. */
    private static int pay(DocumentTable<Ledger> table, String writer) throws SQLException {
        int attempts = 0;
        for (int i = 0; i < PAYMENTS; i++) {
            boolean stored = false;
            while (!stored) {
                var before = table.find("ledger").orElseThrow();
                Payment payment = Payment.builder()
                        .reference(Id.of(writer + i))
                        .supplier(HOME.id())
                        .date(LocalDate.of(2026, 5, 1))
                        .amount(Money.of("10.00"))
                        .build();
                stored = table.replace(
                        "ledger", before.revision(), before.value().pay(payment));
                attempts++;
            }
        }
        return attempts;
    }

    /** The library's own samples and golden files. */
    @Test
    void every_document_is_the_same_afterwards() throws Exception {
        Path root = Path.of("../../../../..");
        assumeTrue(Files.isDirectory(root.resolve("qic-payments/src/test/resources")), "only inside the library's repository");
        Map<String, Integer> tried = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().matches(".*/src/(main|test)/resources/.*\\.json"))
                    .toList()) {
                String json = Files.readString(file);
                JsonNode tree = new ObjectMapper().readTree(json);
                Document<?> document = DOCUMENTS.get(tree.path("format").asText());
                if (document != null) {
                    assertThat(throughDatabase(document, json))
                            .as(file.toString())
                            .isTrue();
                    tried.merge(document.format(), 1, Integer::sum);
                }
            }
        }
        Collaborative peach = PeachCollaborative.collaborative();
        TidierDescription tidier = TidierDescription.of(peach);
        assertThat(throughDatabase(TidierDescription.DOCUMENT, TidierDescription.DOCUMENT.write(tidier)))
                .isTrue();
        tried.merge(TidierDescription.DOCUMENT.format(), 1, Integer::sum);
        assertThat(tried.keySet()).isEqualTo(new TreeSet<>(DOCUMENTS.keySet()));
    }

    private static <T> boolean throughDatabase(Document<T> document, String json) throws SQLException {
        T value = document.read(json);
        T stored = document.read(throughDatabase(document.write(value)));
        return stored.equals(value) && document.write(stored).equals(document.write(value));
    }

    @Test
    void every_list_document_is_the_same_afterwards() throws Exception {
        Collaborative peach = PeachCollaborative.collaborative();
        List<Attendance> attendances = peach.register().attendances();
        assertThat(throughDatabase(Register.DOCUMENT, attendances)).isEqualTo(attendances);
        List<Finding> findings = CollaborativeCheck.standard().check(peach);
        assertThat(throughDatabase(Finding.DOCUMENT, findings)).isEqualTo(findings);
        List<Fact> facts = Retention.of(peach, RetentionDefinition.allEvents()).facts();
        assertThat(throughDatabase(Fact.DOCUMENT, facts)).isEqualTo(facts);
    }

    private static <T> List<T> throughDatabase(ListDocument<T> document, List<T> items) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(items.iterator(), out);
        String stored = throughDatabase(out.toString(StandardCharsets.UTF_8));
        List<T> read = new ArrayList<>();
        document.read(new ByteArrayInputStream(stored.getBytes(StandardCharsets.UTF_8)), read::add);
        return read;
    }

    private static String throughDatabase(String json) throws SQLException {
        try (Connection connection = postgres.database().getConnection();
                PreparedStatement select = connection.prepareStatement("select ?::jsonb")) {
            select.setString(1, json);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
