package io.github.qic.cmoc.refi;

import io.github.qic.cmoc.theory.ClaimKind;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.valid.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.lang3.Validate;

/**
 * A theory and a codebook with the same content: elements are codes below folders such as "Contexts", a configuration is a code below
 * "Configurations" and a set of the codes of its elements. GUIDs that were given are kept; a new one follows from the study and the id
 * of the claim, so that it is always the same. Keep {@link #claims()} with the theory: it tells which code stands for which claim.
 */
public final class TheoryCodebook {
    private final String study;
    private final Codebook codebook;
    private final ProgrammeTheory theory;
    private final List<CodeClaim> claims;
    private final TransferReport report;

    TheoryCodebook(
            String study, Codebook codebook, ProgrammeTheory theory, List<CodeClaim> claims, TransferReport report) {
        this.study = study;
        this.codebook = codebook;
        this.theory = theory;
        this.claims = List.copyOf(claims);
        this.report = report;
    }

    /**
     * {@return a theory as a codebook}
     *
     * @param theory the theory
     * @param study a name that no other study has, from which GUIDs follow
     * @throws IllegalArgumentException if the study is blank
     */
    public static TheoryCodebook of(ProgrammeTheory theory, String study) {
        Objects.requireNonNull(study, "study");
        Validate.notBlank(study, "the study needs a name");
        return new TheoryCodebook(
                        study,
                        Codebook.builder().build(),
                        ProgrammeTheory.builder().build(),
                        List.of(),
                        new TransferReport(List.of()))
                .with(theory);
    }

    /**
     * {@return a codebook as a theory: the codes below folders that are named for the elements, and the sets of such codes as
     * configurations. Ids follow from the names}
     *
     * @throws InvalidValueException if the name or description of an element or configuration has more than 10,000 characters
     */
    public static TheoryCodebook of(Codebook codebook) {
        return of(codebook, Map.of(), List.of());
    }

    /**
     * {@return a codebook as a theory}
     *
     * @param codebook the codebook
     * @param kinds the kinds of elements that codes stand for, or, if they are folders, those below them
     * @param known the claims that codes and sets are known to stand for, whose ids are kept
     * @throws InvalidValueException if a kind is neither that of elements nor that of configurations, or the name or description of
     *     one has more than 10,000 characters
     */
    public static TheoryCodebook of(Codebook codebook, Map<Guid, ClaimKind> kinds, List<CodeClaim> known) {
        return new CodebookTheory(codebook, kinds, known).read();
    }

    /**
     * {@return the codebook of a later version of the theory: what did not change keeps its code as it was, with its colour, place and
     * GUID; new claims have new codes; a code whose claim is gone stays}
     *
     * @throws InvalidValueException if a new code would be below a folder that is itself below 99 others
     */
    public TheoryCodebook with(ProgrammeTheory later) {
        return new CodebookUpdate(study, codebook, theory, claims).to(later);
    }

    /** {@return the codebook} */
    public Codebook codebook() {
        return codebook;
    }

    /** {@return the theory} */
    public ProgrammeTheory theory() {
        return theory;
    }

    /** {@return which codes and sets stand for which claims} */
    public List<CodeClaim> claims() {
        return claims;
    }

    /** {@return what was read or written, changed and left out} */
    public TransferReport report() {
        return report;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TheoryCodebook that
                && study.equals(that.study)
                && codebook.equals(that.codebook)
                && theory.equals(that.theory)
                && claims.equals(that.claims)
                && report.equals(that.report);
    }

    @Override
    public int hashCode() {
        return Objects.hash(study, codebook, theory, claims, report);
    }

    @Override
    public String toString() {
        return "codebook of " + study + " (" + Words.count(claims.size(), "claim") + ")";
    }
}
