package example;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import io.github.qic.core.attendance.Register;
import io.github.qic.payments.claim.Claims;
import io.github.qic.payments.show.DocumentPage;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes a register as JSON, or as an uploaded CSV file or workbook. */
@RestController
class BillingController {
    private final Billing billing;

    BillingController(Billing billing) {
        this.billing = billing;
    }

    @PostMapping(path = "/claims", consumes = APPLICATION_JSON_VALUE)
    Claims claims(@RequestBody Register register) {
        return billing.claims(register);
    }

    @PostMapping(path = "/claims", consumes = MULTIPART_FORM_DATA_VALUE)
    Claims claims(@RequestPart MultipartFile sheet) throws IOException {
        return billing.claims(billing.register(sheet.getInputStream()));
    }

    @PostMapping(path = "/invoices", consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
    InvoiceResponse invoice(@RequestBody InvoiceRequest request) {
        return InvoiceResponse.of(billing.invoice(request, request.register()));
    }

    @PostMapping(path = "/invoices", consumes = APPLICATION_JSON_VALUE, produces = TEXT_HTML_VALUE)
    String page(@RequestBody InvoiceRequest request) {
        return DocumentPage.of(billing.invoice(request, request.register())).htmlPage();
    }

    @PostMapping(path = "/invoices", consumes = MULTIPART_FORM_DATA_VALUE, produces = APPLICATION_JSON_VALUE)
    InvoiceResponse invoice(@RequestPart InvoiceRequest request, @RequestPart MultipartFile sheet) throws IOException {
        return InvoiceResponse.of(billing.invoice(request, billing.register(sheet.getInputStream())));
    }
}
