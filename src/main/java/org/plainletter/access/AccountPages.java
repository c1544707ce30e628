package org.plainletter.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Signing in, the first account, and the accounts of a charity. */
@Controller
class AccountPages {

    private final Accounts accounts;
    private final SetUp setUp;
    private final SignIn signIn;

    AccountPages(Accounts accounts, SetUp setUp, SignIn signIn) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.setUp = setUp;
    }

    @GetMapping("/sign-in")
    Object signIn(@RequestParam(required = false) @Nullable String wrong, @RequestParam(required = false) @Nullable String wait, @RequestParam(required = false) @Nullable String again,
            @RequestParam(required = false) @Nullable String changed) {
        if (setUp.open()) {
            return to("/set-up");
        }
        String problem = wrong != null ? "This name and password do not go together. Try again." : wait != null ? "That was wrong too often. Wait one minute. Then try again."
                : again != null ? "You were away for long. Sign in again." : null;
        return new ModelAndView("access/sign-in").addObject("problem", problem).addObject("changed", changed != null);
    }

    @GetMapping("/set-up")
    Object setUp() {
        return setUp.open() ? new ModelAndView("access/set-up") : to("/sign-in");
    }

    @PostMapping("/set-up")
    Object setUp(@RequestParam String code, @RequestParam String name, @RequestParam String password, @RequestParam String charity) {
        if (!setUp.open()) {
            return to("/sign-in");
        }
        try {
            setUp.make(code, name, password, charity);
            return to("/sign-in");
        } catch (IllegalArgumentException wrong) {
            return again("access/set-up", wrong).addObject("name", name).addObject("charity", charity);
        }
    }

    /** Where one who has signed in goes. */
    @GetMapping("/accounts/mine")
    RedirectView mine(Account account) {
        return to(account.roles().contains(Role.FACILITATOR) ? "/groups" : account.roles().contains(Role.EDITOR) ? "/improve" : "/accounts");
    }

    @GetMapping("/accounts")
    String accounts(Account account, Model model) {
        model.addAttribute("accounts", accounts.of(account.charity())).addAttribute("roles", Role.values()).addAttribute("mine", account).addAttribute("charity", account.charity().name());
        return "access/accounts";
    }

    @PostMapping("/accounts")
    Object add(Account account, @RequestParam String name, @RequestParam String password, @RequestParam String charity, @RequestParam(required = false) @Nullable List<String> role) {
        try {
            accounts.add(new NewAccount(name, password, charity, roles(role)), account);
            return to("/accounts");
        } catch (IllegalArgumentException wrong) {
            return again("access/accounts", wrong).addObject("name", name).addObject("charity", charity)
                    .addObject("accounts", accounts.of(account.charity())).addObject("roles", Role.values()).addObject("mine", account);
        }
    }

    /** Takes an account away; not one's own, so that somebody is left. */
    @PostMapping("/accounts/{id}/remove")
    RedirectView remove(Account account, @PathVariable String id) {
        if (id.equals(account.id()) || !accounts.remove(account.charity(), id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return to("/accounts");
    }

    @GetMapping("/accounts/mine/password")
    String password() {
        return "access/password";
    }

    @PostMapping("/accounts/mine/password")
    Object password(Account account, @RequestParam String old, @RequestParam String password) {
        try {
            if (!signIn.knows(account, old)) {
                throw new IllegalArgumentException("Your old password is another one, or it was wrong too often. Look again, or wait one minute.");
            }
            accounts.change(account, password);
            return to("/sign-in?changed");
        } catch (IllegalArgumentException wrong) {
            return again("access/password", wrong);
        }
    }

    private static Set<Role> roles(@Nullable List<String> codes) {
        return (codes == null ? List.<String>of() : codes).stream().flatMap(code -> java.util.stream.Stream.of(Role.values()).filter(role -> role.code().equals(code)))
                .collect(Collectors.toSet());
    }

    private static ModelAndView again(String page, IllegalArgumentException wrong) {
        if (wrong.getMessage() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return new ModelAndView(page, HttpStatus.UNPROCESSABLE_CONTENT).addObject("problem", wrong.getMessage());
    }

    private static RedirectView to(String path) {
        var there = new RedirectView(path, true, false);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return there;
    }
}
