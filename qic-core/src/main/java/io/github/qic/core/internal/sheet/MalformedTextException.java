package io.github.qic.core.internal.sheet;

import java.nio.charset.CharacterCodingException;

/** What comes next is not text in the expected encoding. */
final class MalformedTextException extends CharacterCodingException {
    private static final long serialVersionUID = 1;
}
