package io.github.qic.core.house;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The public signatures of one type as Java source has them: the texts of {@code java.lang.reflect} differ from one JDK to
 * the next. What every record and every enum has is left out.
 */
final class Signatures {
    private static final Set<String> OF_EVERY_RECORD = Set.of("equals", "hashCode", "toString");
    private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");

    private final Class<?> type;

    /** By name, then text: a reader looks for a name. */
    private final Map<String, String> members = new TreeMap<>();

    private Signatures(Class<?> type) {
        this.type = type;
    }

    /** {@return the head of a type, and indented below it its members} */
    static List<String> of(Class<?> type) {
        Signatures signatures = new Signatures(type);
        signatures.addMembers();
        List<String> lines = new ArrayList<>(List.of(signatures.head()));
        signatures.members.values().forEach(member -> lines.add("    " + member));
        return lines;
    }

    private void addMembers() {
        Stream.of(type.getDeclaredFields())
                .filter(field -> isVisible(field) && !field.isEnumConstant())
                .forEach(this::addField);
        Stream.of(type.getDeclaredConstructors())
                .filter(constructor -> isVisible(constructor) && !isCanonical(constructor))
                .forEach(constructor -> add("", modifiers(constructor) + type.getSimpleName() + rest(constructor)));
        // With inherited ones: a builder's methods come from its generated, package-private parent.
        Stream.of(type.getMethods())
                .filter(method -> isVisible(method) && !method.isBridge() && !isImplied(method))
                .forEach(this::addMethod);
    }

    private void addField(Field field) {
        String isFinal = Modifier.isFinal(field.getModifiers()) ? "final " : "";
        add(
                field.getName(),
                modifiers(field) + isFinal + TypeText.of(field.getAnnotatedType()) + " " + field.getName());
    }

    private void addMethod(Method method) {
        String parameters = TypeText.parameters(method);
        add(
                method.getName(),
                modifiers(method)
                        + (method.isDefault() ? "default " : "")
                        + (parameters.isEmpty() ? "" : parameters + " ")
                        + TypeText.of(method.getAnnotatedReturnType())
                        + " "
                        + method.getName()
                        + rest(method));
    }

    private void add(String name, String text) {
        members.put(name + '\0' + text, text);
    }

    private static String modifiers(Member member) {
        return (Modifier.isProtected(member.getModifiers()) ? "protected " : "")
                + (Modifier.isStatic(member.getModifiers()) ? "static " : "");
    }

    /** {@return parameters and exceptions} */
    private static String rest(Executable executable) {
        Parameter[] parameters = executable.getParameters();
        String list = IntStream.range(0, parameters.length)
                .mapToObj(i -> parameter(parameters[i], executable.isVarArgs() && i == parameters.length - 1))
                .collect(Collectors.joining(", ", "(", ")"));
        return list
                + listed(
                        " throws ",
                        Stream.of(executable.getGenericExceptionTypes()).map(TypeText::of));
    }

    private static String parameter(Parameter parameter, boolean isVariable) {
        if (!parameter.isNamePresent()) {
            throw new IllegalStateException("compile with -parameters: " + parameter.getDeclaringExecutable());
        }
        String text = TypeText.of(parameter.getAnnotatedType());
        return (isVariable ? text.substring(0, text.length() - "[]".length()) + "..." : text) + " "
                + parameter.getName();
    }

    private String head() {
        boolean isClass = kind().equals("class");
        return "public "
                + (isClass && Modifier.isAbstract(type.getModifiers()) ? "abstract " : "")
                + (isClass && Modifier.isFinal(type.getModifiers()) ? "final " : "")
                + (type.isSealed() ? "sealed " : "")
                + kind()
                + " "
                + TypeText.name(type)
                + TypeText.parameters(type)
                + components()
                + listed(" extends ", isClass ? visible(type.getAnnotatedSuperclass()) : Stream.of())
                + listed(
                        type.isInterface() ? " extends " : " implements ",
                        Stream.of(type.getAnnotatedInterfaces()).flatMap(Signatures::visible))
                + listed(" permits ", permitted())
                + constants();
    }

    private String kind() {
        if (type.isInterface()) {
            return type.isAnnotation() ? "@interface" : "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isRecord() ? "record" : "class";
    }

    private String components() {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .map(part -> TypeText.of(part.getAnnotatedType()) + " " + part.getName())
                        .collect(Collectors.joining(", ", "(", ")"))
                : "";
    }

    private String constants() {
        return type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.joining(", ", " { ", " }"))
                : "";
    }

    private Stream<String> permitted() {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .filter(ApiList::isVisible)
                        .map(TypeText::name)
                : Stream.of();
    }

    private static Stream<String> visible(AnnotatedType parent) {
        String text = TypeText.of(parent);
        Class<?> raw = TypeText.raw(parent.getType());
        return raw == Object.class || !ApiList.isVisible(raw) ? Stream.of() : Stream.of(text);
    }

    private static String listed(String word, Stream<String> texts) {
        String list = texts.collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : word + list;
    }

    private static boolean isVisible(Member member) {
        return !member.isSynthetic()
                && !member.getDeclaringClass().getName().startsWith("java.")
                && (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()));
    }

    private boolean isCanonical(Constructor<?> constructor) {
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Stream.of(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    private boolean isImplied(Method method) {
        if (type.isRecord()) {
            return OF_EVERY_RECORD.contains(method.getName())
                    || Stream.of(type.getRecordComponents())
                            .anyMatch(part -> part.getAccessor().equals(method));
        }
        return type.isEnum() && method.getDeclaringClass() == type && OF_EVERY_ENUM.contains(method.getName());
    }
}
