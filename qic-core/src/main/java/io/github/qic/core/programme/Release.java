package io.github.qic.core.programme;

import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import java.util.Objects;

/**
 * How one person was released from normal duties to take part. Backfill pays an employer for a replacement;
 * permission and protected time cost nothing extra, and matter for staff without backfill too.
 *
 * @param participant the person
 * @param backfill whether the employer was offered payment for a replacement
 * @param permission whether the employer allowed the person to attend
 * @param protectedTime whether the employer kept the time free of other work
 */
public record Release(Id<Participant> participant, Answer backfill, Answer permission, Answer protectedTime) {
    public Release {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(backfill, "backfill");
        Objects.requireNonNull(permission, "permission");
        Objects.requireNonNull(protectedTime, "protectedTime");
    }
}
