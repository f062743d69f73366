package io.github.qic.payments.claim;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.qic.core.attendance.AttendanceKey;
import io.github.qic.core.internal.collect.Interner;
import java.io.IOException;

/** Reads a claim and shares what it has in common with the claims before, as pricing does. */
final class ClaimDeserializer extends StdDeserializer<Claim> {
    private static final long serialVersionUID = 1L;

    ClaimDeserializer() {
        super(Claim.class);
    }

    @Override
    public Claim deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Interner interner = (Interner) context.getAttribute(ClaimDeserializer.class);
        if (interner == null) {
            interner = new Interner();
            context.setAttribute(ClaimDeserializer.class, interner);
        }
        return shared(context.readValue(parser, Claim.class), interner);
    }

    private static Claim shared(Claim claim, Interner interner) {
        AttendanceKey attendance = claim.attendance();
        return Claim.builder()
                .from(claim)
                .scheme(interner.intern(claim.scheme()))
                .attendance(new AttendanceKey(
                        interner.intern(attendance.participant()),
                        interner.intern(attendance.gathering()),
                        interner.intern(attendance.date()),
                        interner.intern(attendance.start())))
                .end(interner.intern(claim.end()))
                .employer(claim.employer().map(interner::intern))
                .site(claim.site().map(interner::intern))
                .role(interner.intern(claim.role()))
                .grade(interner.intern(claim.grade()))
                .rate(claim.rate().map(interner::intern))
                .total(interner.intern(claim.total()))
                .charges(claim.charges().stream()
                        .map(charge -> shared(charge, interner))
                        .toList())
                .build();
    }

    /** Most attendances have the length and the rate of another; the others share the rate and its rows. */
    private static Charge shared(Charge charge, Interner interner) {
        return interner.intern(
                charge,
                () -> Charge.builder()
                        .kind(charge.kind())
                        .amount(interner.intern(charge.amount()))
                        .steps(charge.steps().stream().map(interner::intern).toList())
                        .rows(charge.rows().stream().map(interner::intern).toList())
                        .build());
    }
}
