package io.github.qic.core.finding;

import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A person's decision to live with a finding. Paths count entries, so where an entry is inserted or removed before that of an
 * acceptance, the acceptance has to be given anew with the path of its finding.
 *
 * @param code the code of the accepted finding
 * @param path its path
 * @param reason why it is accepted, for the reader of the record
 * @param by who accepted it, as a role or pseudonym
 * @param on when
 */
public record Acceptance(String code, String path, String reason, String by, LocalDate on) {
    public Acceptance {
        Objects.requireNonNull(on, "on");
        new Problems()
                .requireText(code, "/code")
                .require(path.isEmpty() || path.startsWith("/"), "/path", "must be empty or begin with /")
                .requireText(reason, "/reason")
                .requireText(by, "/by")
                .throwIfAny();
    }

    /**
     * {@return whether this acceptance covers the finding}
     *
     * @param finding a finding
     */
    public boolean covers(Finding finding) {
        return code.equals(finding.code()) && path.equals(finding.path());
    }
}
