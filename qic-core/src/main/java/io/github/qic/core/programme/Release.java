package io.github.qic.core.programme;

import io.github.qic.core.people.Participant;
import io.github.qic.core.valid.Id;
import java.util.Objects;

/**
 * How one person was released from daily work to take part. Backfill pays an employer for a replacement;
 * permission and protected time cost nothing extra, and matter for NHS staff too, for whom no backfill is paid.
 *
 * @param participant the person
 * @param backfill whether payment for a replacement was offered to the employer
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
