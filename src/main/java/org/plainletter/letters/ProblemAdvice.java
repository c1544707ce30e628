package org.plainletter.letters;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Answers every error of the interface for programs as a problem; for pages it sees to it that no error's text is logged or shown. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler(ProblemException.class)
    void problem(ProblemException fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(fault.problem(), fault.detail(), request, response);
    }

    @ExceptionHandler({ClientAbortException.class, AsyncRequestNotUsableException.class})
    void left() {
        LOG.debug("A client left");
    }

    @ExceptionHandler(Throwable.class)
    void other(Throwable fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = problem(fault, request);
        if (problem == Problem.INTERNAL_FAULT) {
            LOG.error("{} {}", request.getMethod(), Faults.where(fault));
        }
        answer(problem, problem.detail(), request, response);
    }

    private static Problem problem(Throwable fault, HttpServletRequest request) {
        if (fault instanceof MaxUploadSizeExceededException) {
            return Problem.FILE_TOO_LARGE;
        }
        if (fault instanceof MultipartException || fault instanceof TypeMismatchException || fault instanceof HttpMessageNotReadableException) {
            return Problem.MALFORMED_REQUEST;
        }
        if (fault instanceof ErrorResponse error) {
            return of(error.getStatusCode().value(), request);
        }
        return Problem.INTERNAL_FAULT;
    }

    static Problem of(int status, HttpServletRequest request) {
        return switch (status) {
            case 401 -> Problem.NOT_SIGNED_IN;
            case 403 -> Problem.NOT_ALLOWED;
            case 404 -> Problem.NOT_FOUND;
            case 405 -> Problem.METHOD_NOT_ALLOWED;
            case 406 -> Problem.NOT_ACCEPTABLE;
            case 409 -> Problem.OVERTAKEN;
            case 413 -> Problem.FILE_TOO_LARGE;
            // Only where a letter is taken in does the wrong content type mean the wrong kind of file.
            case 415 -> request.getRequestURI().endsWith("/letters") ? Problem.UNSUPPORTED_FILE : Problem.MALFORMED_REQUEST;
            case 429 -> Problem.TOO_MANY_REQUESTS;
            case 503 -> Problem.BUSY;
            default -> status < 500 ? Problem.MALFORMED_REQUEST : Problem.INTERNAL_FAULT;
        };
    }

    private static void answer(Problem problem, String detail, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ProblemJson.concerns(request)) {
            ProblemJson.write(response, problem, detail);
        } else if (!response.isCommitted()) {
            response.sendError(problem.status());
        }
    }
}
