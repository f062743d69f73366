package io.github.qic.cmoc.refi;

import io.github.qic.cmoc.evidence.BearingKind;
import io.github.qic.cmoc.theory.TheoryClaim;
import io.github.qic.core.json.ListDocument;
import io.github.qic.core.valid.Id;
import java.util.Objects;

/**
 * What a code, or a set of codes, stands for in a theory. A code may have several: what is coded with it then bears on several claims.
 *
 * @param code the GUID of the code or set
 * @param claim the claim
 * @param bearing what a passage that is coded with it says about the claim
 */
public record CodeClaim(Guid code, Id<? extends TheoryClaim> claim, BearingKind bearing) {
    /** The JSON document of what the codes of a study stand for, to be kept with its theory. */
    public static final ListDocument<CodeClaim> DOCUMENT =
            ListDocument.of("qic/code-claims", 1, "claims", CodeClaim.class);

    public CodeClaim {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(bearing, "bearing");
    }
}
