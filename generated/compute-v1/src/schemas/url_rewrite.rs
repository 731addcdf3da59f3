//! The schema `UrlRewrite`.

use gapi_runtime::v1::record;

use super::RegexRewrite;

record! {
    /// The spec for modifying the path before sending the request to the matched backend
    /// service.
    pub struct UrlRewrite = "UrlRewrite" {
        /// Before forwarding the request to the selected service, the request's host
        /// header is replaced with contents of hostRewrite.
        ///
        /// The value must be from 1 to 255 characters.
        pub host_rewrite: Option<String> = "hostRewrite",
        /// Before forwarding the request to the selected backend service, the matching
        /// portion of the request's path is replaced bypathPrefixRewrite.
        ///
        /// The value must be from 1 to 1024 characters.
        pub path_prefix_rewrite: Option<String> = "pathPrefixRewrite",
        /// If specified, the pattern rewrites the URL path (based on the :path header)
        /// using the HTTP template syntax.
        ///
        /// A corresponding path_template_match must be specified. Any template variables
        /// must exist in the path_template_match field.
        ///
        /// - -At least one variable must be specified in the path_template_match field
        /// - You can omit variables from the rewritten URL
        /// - The
        /// - and \*\* operators cannot be matched unless they have a corresponding
        ///   variable name - e.g. {format=\*} or {var=\*\*}.
        ///
        /// For example, a path_template_match of /static/{format=**} could be rewritten
        /// as /static/content/{format} to prefix/content to the URL. Variables can also
        /// be re-ordered in a rewrite, so that /{country}/{format}/{suffix=**} can be
        /// rewritten as /content/{format}/{country}/{suffix}.
        ///
        /// At least one non-empty routeRules\[\].matchRules\[\].path_template_match is
        /// required.
        ///
        /// Only one of path_prefix_rewrite orpath_template_rewrite may be specified.
        pub path_template_rewrite: Option<String> = "pathTemplateRewrite",
        /// The regex rewrite to be applied to the URL. Only one ofpathPrefixRewrite,
        /// pathTemplateRewrite, orregexRewrite may be specified.
        pub regex_rewrite: Option<Box<RegexRewrite>> = "regexRewrite",
    }
}
