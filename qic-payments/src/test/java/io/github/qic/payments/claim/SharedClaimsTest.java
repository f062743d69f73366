package io.github.qic.payments.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.core.PeachCollaborative;
import io.github.qic.payments.pay.PayTables;
import io.github.qic.payments.pay.PointChoice;
import io.github.qic.payments.scheme.PeachScheme;
import io.github.qic.payments.scheme.RangePoint;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Claims share their parts, and those that were read take no more memory than those that were priced. */
class SharedClaimsTest {
    private static final Claims MADE = Pricing.of(
                    PeachScheme.with(PointChoice.entry(), RangePoint.MINIMUM), PayTables.standard())
            .claims(PeachCollaborative.collaborative());
    private static final Claims READ = Claims.DOCUMENT.read(Claims.DOCUMENT.write(MADE));

    @Test
    void claims_read_are_equal_to_claims_priced() {
        assertThat(READ).isEqualTo(MADE).hasSameHashCodeAs(MADE);
    }

    @Test
    void people_paid_alike_on_one_day_share_their_charges() {
        Map<List<Object>, Set<Charge>> pays = new HashMap<>();
        for (Claim claim : MADE.claims()) {
            pays.computeIfAbsent(
                            List.of(claim.role(), claim.attendance().date(), claim.minutes()),
                            alike -> Collections.newSetFromMap(new IdentityHashMap<>()))
                    .add(claim.pay());
        }
        assertThat(pays.values())
                .hasSizeLessThan(MADE.claims().size())
                .allSatisfy(pay -> assertThat(pay).hasSize(1));
    }

    @Test
    void equal_parts_of_claims_that_were_read_are_one() {
        assertOne(claim -> Stream.of(claim.scheme(), claim.grade(), claim.end(), claim.role(), claim.total()));
        assertOne(claim ->
                Stream.of(claim.attendance().participant(), claim.attendance().date()));
        assertOne(claim -> claim.charges().stream());
        assertOne(claim -> claim.charges().stream().flatMap(charge -> charge.steps().stream()));
        assertOne(claim -> claim.charges().stream().flatMap(charge -> charge.rows().stream()));
    }

    private static void assertOne(Function<Claim, Stream<?>> parts) {
        List<?> all = READ.claims().stream().flatMap(parts).toList();
        Set<Object> instances = Collections.newSetFromMap(new IdentityHashMap<>());
        instances.addAll(all);
        assertThat(instances).hasSameSizeAs(new HashSet<>(all)).hasSizeLessThan(all.size());
    }
}
