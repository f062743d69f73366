package example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;
import io.github.qic.core.attendance.sheet.AttendanceSheet;
import io.github.qic.core.show.Table;
import io.github.qic.core.show.Workbook;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.claim.Pricing;
import io.github.qic.payments.invoice.Invoice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** Over real HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BillingTest {
    private static final Collaborative PEACH = PeachCollaborative.collaborative();

    private static final String TERMS = """
            {"number":"BH0001","issueDate":"2018-03-01","dueDate":"2018-03-31",
             "supplier":{"id":"home-1.1","name":"Care home 1.1",
              "address":{"lines":["1 Example Street"],"town":"Nottingham","postcode":"NG1 1AA","country":"GB"},
              "vat":{"category":"outside-scope","percent":"0","reason":"reimbursement of the cost of staff time"},
              "account":{"name":"Care home 1.1","sortCode":"00-00-00","accountNumber":"00000000"}},
             "buyer":{"name":"The programme",
              "address":{"lines":["1 Example Street"],"town":"Nottingham","postcode":"NG1 1AA","country":"GB"}},
             "buyerReference":"BACKFILL"}""";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Pricing pricing;

    @Test
    void a_register_in_json_gives_claims_in_json() throws Exception {
        HttpResponse<String> answer = postJson("/claims", register());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(Claims.DOCUMENT.read(answer.body())).isEqualTo(pricing.claims(PEACH));
    }

    @Test
    void a_sheet_gives_the_same_claims_as_csv_and_as_a_workbook() throws Exception {
        Table sheet = AttendanceSheet.longTable(PEACH.register().attendances());
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        Workbook.of("Register", sheet).write(workbook);
        Claims expected = pricing.claims(PEACH);
        HttpResponse<String> fromCsv = upload("/claims", null, sheet.csv().getBytes(StandardCharsets.UTF_8));
        assertThat(Claims.DOCUMENT.read(fromCsv.body())).isEqualTo(expected);
        HttpResponse<String> fromWorkbook = upload("/claims", null, workbook.toByteArray());
        assertThat(Claims.DOCUMENT.read(fromWorkbook.body())).isEqualTo(expected);
    }

    @Test
    void an_own_type_keeps_its_rules_and_holds_an_invoice() throws Exception {
        HttpResponse<String> answer =
                postJson("/invoices", request().replace("{\"sent_by\"", "{\"unknown\":1,\"sent_by\""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode response = new ObjectMapper().readTree(answer.body());
        assertThat(response.fieldNames()).toIterable().containsExactlyInAnyOrder("total_due", "line_count", "invoice");
        Invoice invoice = Invoice.DOCUMENT.read(response.get("invoice").toString());
        assertThat(response.get("total_due").asText())
                .isEqualTo(invoice.totals().gross().toString());
        assertThat(response.get("line_count").asInt()).isEqualTo(invoice.lines().size());
    }

    @Test
    void an_invoice_is_a_page_for_who_accepts_html() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/invoices"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(request())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body()).startsWith("<!DOCTYPE html>").contains("BH0001", "Care home 1.1");
    }

    @Test
    void a_request_and_a_sheet_give_an_invoice() throws Exception {
        String request = request().replaceFirst(",\"register\":.*", "}");
        byte[] sheet =
                AttendanceSheet.longTable(PEACH.register().attendances()).csv().getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = upload("/invoices", request, sheet);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(postJson("/invoices", request()).body());
    }

    @Test
    void invalid_json_is_answered_with_every_problem_and_its_pointer() throws Exception {
        String json = register()
                .replaceFirst("\"start\":\"\\d\\d:\\d\\d\"", "\"start\":\"ten\"")
                .replaceFirst("\"mode\":\"in-person\"", "\"mode\":\"IN_PERSON\",\"colour\":\"red\"");
        assertProblems(
                postJson("/claims", json), "#/attendances/0/start", "#/attendances/0/mode", "#/attendances/0/colour");
    }

    @Test
    void a_problem_in_a_value_inside_an_own_type_has_the_whole_pointer() throws Exception {
        assertProblems(
                postJson("/invoices", request().replace("BH0001", "BH0001 ").replace("NG1 1AA", "Nottingham")),
                "#/terms/number",
                "#/terms/supplier/address/postcode",
                "#/terms/buyer/address/postcode");
    }

    @Test
    void what_the_collaborative_does_not_know_is_refused() throws Exception {
        assertProblems(
                postJson(
                        "/claims", register().replaceFirst("\"participant\":\"[^\"]*\"", "\"participant\":\"nobody\"")),
                "#/register/0/participant");
    }

    @Test
    void a_sheet_is_refused_with_line_and_column() throws Exception {
        String sheet =
                AttendanceSheet.longTable(PEACH.register().attendances()).csv().replaceFirst("\\d\\d:\\d\\d", "ten");
        HttpResponse<String> answer = upload("/claims", null, sheet.getBytes(StandardCharsets.UTF_8));
        assertProblems(answer, "#/line/2/column/D");
    }

    @Test
    void no_json_is_refused() throws Exception {
        assertProblems(postJson("/claims", "{"), "#");
        assertProblems(postJson("/claims", ""));
    }

    private static void assertProblems(HttpResponse<String> answer, String... pointers) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.get("errors").findValuesAsText("pointer"))
                .as(answer.body())
                .containsExactlyInAnyOrder(pointers);
        assertThat(problem.get("errors").findValuesAsText("detail")).doesNotContain("");
    }

    private static String register() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        PEACH.register().write(json);
        return json.toString(StandardCharsets.UTF_8);
    }

    private static String request() throws IOException {
        return "{\"sent_by\":\"office\",\"sent_on\":\"2018-03-01\",\"period\":{\"from\":\"2016-09-01\",\"to\":\"2018-02-28\"},"
                + "\"terms\":" + TERMS.replace("\n", "") + ",\"register\":"
                + register().replace("\n", "") + "}";
    }

    private HttpResponse<String> postJson(String path, String json) throws Exception {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> upload(String path, String request, byte[] sheet) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (request != null) {
            part(body, "name=\"request\"", "application/json", request.getBytes(StandardCharsets.UTF_8));
        }
        part(body, "name=\"sheet\"; filename=\"register\"", "application/octet-stream", sheet);
        body.write("--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String name, String type, byte[] content) throws IOException {
        body.write(("--limit\r\nContent-Disposition: form-data; " + name + "\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
