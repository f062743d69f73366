package io.github.qic.core.attendance;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.qic.core.internal.text.Words;
import io.github.qic.core.json.ListDocument;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.valid.Id;
import io.github.qic.core.valid.InvalidValueException;
import io.github.qic.core.valid.Problem;
import io.github.qic.core.valid.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Who attended what, in order of day, start, gathering and person. Two attendances of one person may overlap (which is a finding) but
 * must not begin at the same time at the same gathering.
 */
@JsonDeserialize(using = RegisterDeserializer.class)
public final class Register {
    /** The JSON document of a register by itself, for those too large to be part of a collaborative. */
    public static final ListDocument<Attendance> DOCUMENT =
            ListDocument.of("qic/register", 1, "attendances", Attendance.class);

    private static final Register EMPTY = new Register(List.of(), List.of());

    private final List<Attendance> attendances;
    /** In the order of the document or list they came from, so that problems have its paths. */
    private final List<Attendance> given;

    private Register(List<Attendance> attendances, List<Attendance> given) {
        this.attendances = attendances;
        this.given = given;
    }

    /** {@return a register without attendances} */
    public static Register empty() {
        return EMPTY;
    }

    /**
     * {@return a register}
     *
     * @param attendances the attendances, in any order
     * @throws InvalidValueException if two have the same key; positions in paths are those in the order given
     */
    public static Register of(Collection<Attendance> attendances) {
        Objects.requireNonNull(attendances, "attendances");
        List<Attendance> given = List.copyOf(attendances);
        List<Attendance> sorted =
                isSorted(given) ? given : given.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            // Attendances of one key are neighbours; only then is it worth finding all of them in the order given.
            if (sorted.get(i).isSameAs(sorted.get(i - 1))) {
                new Problems()
                        .requireUnique(given, Attendance::key, "", "participant")
                        .throwIfAny();
            }
        }
        return new Register(sorted, given);
    }

    /** Most documents are in order. */
    private static boolean isSorted(List<Attendance> attendances) {
        for (int i = 1; i < attendances.size(); i++) {
            if (attendances.get(i - 1).compareTo(attendances.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return the register in a document of {@link #DOCUMENT}, held in little memory: at most 60 bytes an attendance}
     *
     * @param json the document; left open
     * @throws InvalidValueException if it is wrong, or two attendances have the same key
     * @throws IOException if it cannot be read
     */
    public static Register read(InputStream json) throws IOException {
        Objects.requireNonNull(json, "json");
        SharedAttendances attendances = new SharedAttendances();
        DOCUMENT.read(json, attendances::add);
        try {
            return attendances.register();
        } catch (InvalidValueException e) {
            throw new InvalidValueException(
                    e.problems().stream().map(p -> p.under("/attendances")).toList());
        }
    }

    /**
     * Writes the register as a document of {@link #DOCUMENT}.
     *
     * @param out where it goes; flushed and left open
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        DOCUMENT.write(attendances.iterator(), out);
    }

    /** {@return the attendances, in order} */
    @JsonValue
    public List<Attendance> attendances() {
        return attendances;
    }

    /**
     * {@return the references to unknown people and gatherings. Positions in paths are those in which the attendances were given, as
     * in the document they were read from}
     *
     * @param participants the known people
     * @param gatherings the known events and meetings
     */
    public List<Problem> unknown(Set<Id<Participant>> participants, Set<Id<Gathering>> gatherings) {
        Problems problems = new Problems();
        for (int i = 0; i < given.size(); i++) {
            Attendance attendance = given.get(i);
            if (!participants.contains(attendance.participant()) || !gatherings.contains(attendance.gathering())) {
                problems.requireKnown(attendance.participant(), participants, "/" + i + "/participant", "participant")
                        .requireKnown(attendance.gathering(), gatherings, "/" + i + "/gathering", "gathering");
            }
        }
        return problems.found();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Register register && attendances.equals(register.attendances);
    }

    @Override
    public int hashCode() {
        return attendances.hashCode();
    }

    @Override
    public String toString() {
        return "Register of " + Words.count(attendances.size(), "attendance");
    }
}
