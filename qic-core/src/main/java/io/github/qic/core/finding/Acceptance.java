package io.github.qic.core.finding;

import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problems;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A person's decision to accept a finding. Paths contain list positions: if an earlier entry is inserted or removed, the
 * acceptance must be renewed with the new path of the finding.
 *
 * @param code the code of the accepted finding
 * @param path its path
 * @param reason why it is accepted, for later readers
 * @param by who accepted it, as a role or pseudonym
 * @param on the date of acceptance
 */
public record Acceptance(String code, String path, String reason, String by, LocalDate on) {
    /** @throws InvalidValueException if the code, reason or person is blank, or the path is not a JSON Pointer */
    public Acceptance {
        Objects.requireNonNull(on, "on");
        new Problems()
                .requireText(code, "/code")
                .require(path.isEmpty() || path.startsWith("/"), "/path", "must be empty or begin with /")
                .requireText(reason, "/reason")
                .requireText(by, "/by")
                .throwIfAny();
    }

    /** {@return whether this acceptance covers the finding} */
    public boolean covers(Finding finding) {
        return code.equals(finding.code()) && path.equals(finding.path());
    }
}
