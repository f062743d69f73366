package io.github.qic.payments.claim;

import io.github.qic.core.attendance.Attendance;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.internal.text.DateTimeText;
import io.github.qic.core.money.Money;
import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import io.github.qic.payments.pay.UnitRate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Writes claims with every figure explained. Those of attendances that are paid alike share their charges. */
final class ClaimWriter {
    private final Map<PaidTime, Charges> written = new HashMap<>();

    Claim write(PricedAttendance priced) {
        return priced.beside == PaidBeside.TIME
                ? write(priced, written.computeIfAbsent(new PaidTime(priced), time -> Charges.of(priced)))
                : write(priced, Charges.of(priced));
    }

    static Claim write(PricedAttendance priced, Charges charges) {
        Attendance attendance = priced.source;
        AttendanceKey key = attendance.key();
        Participant person = priced.person.person();
        UnitRate rate = priced.terms.rate();
        Claim.Builder claim = Claim.builder()
                .id(id(key))
                .scheme(priced.person.scheme().id())
                .attendance(key)
                .end(attendance.end())
                .employer(person.employer())
                .site(person.site())
                .role(person.role())
                .grade(priced.terms.grade())
                .band(priced.terms.band())
                .minutes(priced.minutes())
                .time(PaidMinutes.explained(priced))
                .charges(charges.all())
                .total(charges.total());
        if (rate != null) {
            claim.unit(rate.unit());
            if (priced.isAtRate()) {
                claim.rate(rate.amount());
            }
        }
        return claim.build();
    }

    /** The id depends on the attendance alone; it is readable if it fits. */
    private static Id<Claim> id(AttendanceKey key) {
        String gathering = key.gathering().value();
        String person = key.participant().value();
        StringBuilder id = new StringBuilder(72);
        DateTimeText.append(id, key.date(), key.start());
        int begin = id.append(':').length();
        id.append(gathering).append(':').append(person);
        // More colons could give two attendances the same id.
        boolean fits = id.length() <= 64 && gathering.indexOf(':') < 0 && person.indexOf(':') < 0;
        if (!fits) {
            id.replace(begin, id.length(), digest(key.toString()));
        }
        return Id.of(id.toString());
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    /** What the charges for time depend on. Terms are one object for all attendances of their days, and long to compare. */
    private record PaidTime(PricedTerms terms, int minutes, Money free) {
        PaidTime(PricedAttendance priced) {
            this(priced.terms, priced.minutes(), priced.free);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PaidTime time
                    && terms == time.terms
                    && minutes == time.minutes
                    && free.equals(time.free);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * System.identityHashCode(terms) + minutes) + free.hashCode();
        }
    }
}
