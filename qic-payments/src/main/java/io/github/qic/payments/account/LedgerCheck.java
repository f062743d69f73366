package io.github.qic.payments.account;

import io.github.qic.core.finding.Finding;
import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckContext;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.invoice.PaymentAccount;
import io.github.qic.payments.invoice.Supplier;
import io.github.qic.payments.ledger.DocumentBalance;
import io.github.qic.payments.ledger.Ledger;
import io.github.qic.payments.ledger.LedgerEntry;
import io.github.qic.payments.ledger.LedgerStep;
import io.github.qic.payments.ledger.PaymentHold;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Checks the history of a ledger for what a person should look at. Immutable. */
public final class LedgerCheck {
    private static final CheckGroup<Context> GROUP = new CheckGroup<>(LedgerCheck::check);
    private static final Rule ACCOUNT = GROUP.warning(
            "payments.payee-account-changed",
            "NHS Counter Fraud Authority, mandate fraud: new bank details are verified through contact details already on file");
    private static final Rule SUPPLIER =
            GROUP.advice("payments.supplier-changed", "a change of name or VAT is confirmed by the supplier");
    private static final Rule HOLD = GROUP.warning(
            "payments.hold-on-settled-document", "what is held or disputed is not paid until it is released");
    private static final Rule TIME =
            GROUP.advice("payments.entry-time-goes-back", "entries are recorded one after another");
    private static final LedgerCheck STANDARD = new LedgerCheck();
    private static final int SHOWN_DIGITS = 4;

    private LedgerCheck() {}

    private static final class Context extends CheckContext {
        private final Ledger ledger;
        private final Map<Id<Organisation>, Supplier> suppliers = new HashMap<>();

        @Nullable
        private Instant latest;

        Context(Ledger ledger) {
            this.ledger = ledger;
        }
    }

    /** {@return the check} */
    public static LedgerCheck standard() {
        return STANDARD;
    }

    /**
     * {@return the findings about a ledger: changed accounts, names and VAT of suppliers, holds on documents that are settled, and
     * entries whose time is before that of an earlier one}
     */
    public List<Finding> check(Ledger ledger) {
        Context context = new Context(ledger);
        GROUP.check(context);
        return context.findings();
    }

    /** {@return every rule of this check} */
    public static List<Rule> rules() {
        return CheckGroup.rules(List.of(GROUP));
    }

    private static void check(Context c) {
        c.each(c.ledger.entries(), "/entries", (entry, path) -> check(c, entry, path));
        for (PaymentHold hold : c.ledger.view().holds()) {
            Optional<DocumentBalance> balance = c.ledger.view().balance(hold.supplier(), hold.document());
            boolean settled = balance.isPresent() && balance.get().outstanding().pence() <= 0;
            c.foundIf(
                    settled,
                    HOLD,
                    "",
                    "Hold " + hold.id() + " is in force, but nothing is outstanding on " + hold.document() + " of "
                            + hold.supplier() + ".");
        }
    }

    private static void check(Context c, LedgerEntry entry, String path) {
        if (entry.step() instanceof LedgerStep.Issued issued) {
            c.suppliers.putIfAbsent(
                    issued.invoice().supplier().id(), issued.invoice().supplier());
        } else if (entry.step() instanceof LedgerStep.SupplierRecorded recorded) {
            Supplier now = recorded.supplier();
            Supplier before = c.suppliers.put(now.id(), now);
            if (before != null) {
                check(c, before, now, path + "/step/supplier");
            }
        }
        Optional<Instant> at = entry.stamp().at();
        if (at.isPresent()) {
            Instant latest = c.latest;
            boolean back = latest != null && at.get().isBefore(latest);
            c.foundIf(
                    back,
                    TIME,
                    path + "/stamp/at",
                    at.get() + " is before " + latest + ", the time of an earlier entry.");
            c.latest = back ? latest : at.get();
        }
    }

    private static void check(Context c, Supplier before, Supplier now, String path) {
        c.foundIf(
                !now.account().equals(before.account()),
                ACCOUNT,
                path + "/account",
                "The account of " + now.id() + " was changed from " + text(before.account()) + " to "
                        + text(now.account()) + ".");
        c.foundIf(
                !now.name().equals(before.name()),
                SUPPLIER,
                path + "/name",
                "The name of " + now.id() + " was changed.");
        c.foundIf(
                !now.vat().sameTaxAs(before.vat()),
                SUPPLIER,
                path + "/vat",
                "The VAT of " + now.id() + " was changed.");
    }

    /** {@return as much of an account as tells two apart} */
    private static String text(PaymentAccount account) {
        String number = account.accountNumber().or(account::iban).orElse("");
        return "one ending in " + StringUtils.right(number, SHOWN_DIGITS);
    }
}
