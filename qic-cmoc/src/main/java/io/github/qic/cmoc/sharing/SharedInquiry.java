package io.github.qic.cmoc.sharing;

import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.show.Table;
import java.util.List;
import java.util.Objects;

/**
 * An inquiry that is fit to leave the team, with a list of what was left out. Quotes are kept only as far as consent goes, both for the
 * piece of evidence and for its source. Every combination of role and site that is left is shared by enough people, who are counted as
 * participants, or as sources where no participant is recorded. A response is of whoever said the piece of evidence that records it; all
 * responses with neither participant nor evidence count as one person, since they may be of one interview. Pseudonyms, days, notes,
 * positions and the labels of unpublished sources are left out. Ids stay as they are, so choose ids that mean nothing. The places of
 * quotes, the initials of coders and the texts of summaries, stages, the theory, its versions and revisions, and acceptances stay too,
 * so a person has to read them.
 *
 * @param inquiry the inquiry to share
 * @param omissions what was left out, in the order of sources, evidence and responses
 */
public record SharedInquiry(Inquiry inquiry, List<Omission> omissions) {
    public SharedInquiry {
        Objects.requireNonNull(inquiry, "inquiry");
        Objects.requireNonNull(omissions, "omissions");
        omissions = List.copyOf(omissions);
    }

    /** {@return an inquiry as the rules allow it to be shared} */
    public static SharedInquiry of(Inquiry inquiry, SharingRules rules) {
        return new InquirySharer(inquiry, rules).share();
    }

    /** {@return what was left out, a row each} */
    public Table table() {
        return Table.ofText(
                List.of("id", "left out"),
                omissions.stream()
                        .map(omission -> List.of(omission.subject().value(), Words.of(omission.kind())))
                        .toList());
    }
}
