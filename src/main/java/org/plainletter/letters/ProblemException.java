package org.plainletter.letters;

/** A request can't be answered as asked; the message is safe to show. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final String detail;

    /** With the problem's own words. */
    public ProblemException(Problem problem) {
        this(problem, problem.detail());
    }

    /** With words that fit better; never any of the letter. */
    public ProblemException(Problem problem, String detail) {
        super(problem.code());
        this.problem = problem;
        this.detail = detail;
    }

    static ProblemException malformed(String detail) {
        return new ProblemException(Problem.MALFORMED_REQUEST, detail);
    }

    /** Which. */
    public Problem problem() {
        return problem;
    }

    /** What it is and what to do about it, in plain English. */
    public String detail() {
        return detail;
    }
}
