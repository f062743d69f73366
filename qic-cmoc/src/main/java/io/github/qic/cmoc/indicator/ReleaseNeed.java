package io.github.qic.cmoc.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.Release;
import java.util.function.Function;

/** What a person may need to be released from normal duties. */
public enum ReleaseNeed {
    /** Payment for a replacement, offered to the employer. */
    @JsonProperty("backfill")
    BACKFILL("an offer of backfill", Release::backfill),
    /** The employer's permission to attend. */
    @JsonProperty("permission")
    PERMISSION("permission to attend", Release::permission),
    /** Time that the employer keeps free from other work. */
    @JsonProperty("protected-time")
    PROTECTED_TIME("protected time", Release::protectedTime);

    final String title;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference
    private final Function<Release, Answer> answer;

    ReleaseNeed(String title, Function<Release, Answer> answer) {
        this.title = title;
        this.answer = answer;
    }

    Answer answer(Release release) {
        return answer.apply(release);
    }
}
