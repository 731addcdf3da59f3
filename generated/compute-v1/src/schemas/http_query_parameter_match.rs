//! The schema `HttpQueryParameterMatch`.

use gapi_runtime::v1::record;

record! {
    /// HttpRouteRuleMatch criteria for a request's query parameter.
    pub struct HttpQueryParameterMatch = "HttpQueryParameterMatch" {
        /// The queryParameterMatch matches if the value of the parameter exactly matches
        /// the contents of exactMatch.
        ///
        /// Only one of presentMatch, exactMatch, orregexMatch must be set.
        pub exact_match: Option<String> = "exactMatch",
        /// The name of the query parameter to match. The query parameter must exist in
        /// the request, in the absence of which the request match fails.
        pub name: Option<String> = "name",
        /// Specifies that the queryParameterMatch matches if the request contains the
        /// query parameter, irrespective of whether the parameter has a value or not.
        ///
        /// Only one of presentMatch, exactMatch, orregexMatch must be set.
        pub present_match: Option<bool> = "presentMatch",
        /// The queryParameterMatch matches if the value of the parameter matches the
        /// regular expression specified byregexMatch. For more information about regular
        /// expression syntax, see Syntax.
        ///
        /// Only one of presentMatch, exactMatch, orregexMatch must be set.
        ///
        /// Regular expressions can only be used when the loadBalancingScheme is set to
        /// INTERNAL_SELF_MANAGED, EXTERNAL_MANAGED (regional scope) or INTERNAL_MANAGED.
        pub regex_match: Option<String> = "regexMatch",
    }
}
