//! The schema `HttpRedirectAction`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Specifies settings for an HTTP redirect.
    pub struct HttpRedirectAction = "HttpRedirectAction" {
        /// The host that is used in the redirect response instead of the one that was
        /// supplied in the request.
        ///
        /// The value must be from 1 to 255 characters.
        pub host_redirect: Option<String> = "hostRedirect",
        /// If set to true, the URL scheme in the redirected request is set to HTTPS. If
        /// set to false, the URL scheme of the redirected request remains the same as
        /// that of the request.
        ///
        /// This must only be set for URL maps used inTargetHttpProxys. Setting this true
        /// forTargetHttpsProxy is not permitted.
        ///
        /// The default is set to false.
        pub https_redirect: Option<bool> = "httpsRedirect",
        /// The path that is used in the redirect response instead of the one that was
        /// supplied in the request.
        ///
        /// pathRedirect cannot be supplied together withprefixRedirect. Supply one alone
        /// or neither. If neither is supplied, the path of the original request is used
        /// for the redirect.
        ///
        /// The value must be from 1 to 1024 characters.
        pub path_redirect: Option<String> = "pathRedirect",
        /// The prefix that replaces the prefixMatch specified in the HttpRouteRuleMatch,
        /// retaining the remaining portion of the URL before redirecting the request.
        ///
        /// prefixRedirect cannot be supplied together withpathRedirect. Supply one alone
        /// or neither. If neither is supplied, the path of the original request is used
        /// for the redirect.
        ///
        /// The value must be from 1 to 1024 characters.
        pub prefix_redirect: Option<String> = "prefixRedirect",
        /// The HTTP Status code to use for this RedirectAction.
        ///
        /// Supported values are:
        ///
        /// - MOVED_PERMANENTLY_DEFAULT, which is the default value and corresponds
        ///   to 301.
        /// - FOUND, which corresponds to 302.
        /// - SEE_OTHER which corresponds to 303.
        /// - TEMPORARY_REDIRECT, which corresponds to 307. In this case, the request
        ///   method is retained.
        /// - PERMANENT_REDIRECT, which corresponds to 308. In this case, the request
        ///   method is retained.
        pub redirect_response_code: Option<Open<HttpRedirectActionRedirectResponseCode>> =
            "redirectResponseCode",
        /// If set to true, any accompanying query portion of the original URL is removed
        /// before redirecting the request. If set to false, the query portion of the
        /// original URL is retained.
        ///
        /// The default is set to false.
        pub strip_query: Option<bool> = "stripQuery",
    }
}

open_enum! {
    /// The HTTP Status code to use for this RedirectAction.
    ///
    /// Supported values are:
    ///
    /// - MOVED_PERMANENTLY_DEFAULT, which is the default value and corresponds to 301.
    /// - FOUND, which corresponds to 302.
    /// - SEE_OTHER which corresponds to 303.
    /// - TEMPORARY_REDIRECT, which corresponds to 307. In this case, the request method
    ///   is retained.
    /// - PERMANENT_REDIRECT, which corresponds to 308. In this case, the request method
    ///   is retained.
    pub enum HttpRedirectActionRedirectResponseCode =
        "HttpRedirectAction.redirectResponseCode" {
        /// Http Status Code 302 - Found.
        Found = "FOUND",
        /// Http Status Code 301 - Moved Permanently.
        MovedPermanentlyDefault = "MOVED_PERMANENTLY_DEFAULT",
        /// Http Status Code 308 - Permanent Redirect maintaining HTTP method.
        PermanentRedirect = "PERMANENT_REDIRECT",
        /// Http Status Code 303 - See Other.
        SeeOther = "SEE_OTHER",
        /// Http Status Code 307 - Temporary Redirect maintaining HTTP method.
        TemporaryRedirect = "TEMPORARY_REDIRECT",
    }
}
