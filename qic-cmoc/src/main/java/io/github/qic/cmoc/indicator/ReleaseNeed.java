package io.github.qic.cmoc.indicator;

import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.Release;

/** What a person may need to be released from daily work. */
public enum ReleaseNeed {
    /** Payment for a replacement, offered to the employer. */
    BACKFILL,
    /** The employer's permission to attend. */
    PERMISSION,
    /** Time that the employer keeps free from other work. */
    PROTECTED_TIME;

    Answer answer(Release release) {
        return switch (this) {
            case BACKFILL -> release.backfill();
            case PERMISSION -> release.permission();
            case PROTECTED_TIME -> release.protectedTime();
        };
    }

    String title() {
        return switch (this) {
            case BACKFILL -> "an offer of backfill";
            case PERMISSION -> "permission to attend";
            case PROTECTED_TIME -> "protected time";
        };
    }
}
