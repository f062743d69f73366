package io.github.qic.cmoc.check;

import java.util.Set;

/** Common given names in Britain that are hardly ever another word or a place: a selection made for this library. */
final class GivenNames {
    private static final Set<String> NAMES = Set.of("""
            aaron abdul adam ahmed aisha alan alexander alexandra alice alison amanda amelia amy andrea andrew
            angela anita anna anne anthony ashley barbara benjamin beverley brenda brian carol caroline
            catherine charles cheryl chloe christine christopher claire clare colin craig daniel danielle darren
            david deborah debbie denise derek diane donna doris dorothy edward eileen elaine eleanor elizabeth
            ellen emily emma eric fatima fiona gareth gary gemma geoffrey gillian graham hannah hassan heather
            helen henry hilary ibrahim irene isabel isabella jacqueline jane janet janice jasmine jason jennifer
            jeremy jessica joan joanna joanne jonathan joseph josephine joyce judith julia julie justin karen
            katherine kathleen keith kelly kenneth kevin khadija laura lauren lesley linda lisa louise lynn
            malcolm margaret maria marie marion martin mary matthew maureen megan melanie michael michelle
            mohamed mohammed muhammad natalie nicholas nicola nigel olivia pamela patricia patrick paul pauline
            peter philip priya rachel raymond rebecca richard robert roger ronald rosemary ruth samantha samuel
            sandra sarah sharon sheila shirley simon sophie stephanie stephen steven stuart susan suzanne sylvia
            thomas timothy tracey tracy valerie vanessa veronica vincent wendy william yasmin yvonne zainab zoe""".split("\\s+", -1));

    private GivenNames() {}

    /** {@return whether a word in lower case is one of them} */
    static boolean contains(String word) {
        return NAMES.contains(word);
    }
}
