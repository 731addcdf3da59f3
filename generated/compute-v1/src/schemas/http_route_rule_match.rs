//! The schema `HttpRouteRuleMatch`.

use gapi_runtime::v1::record;

use super::HttpHeaderMatch;
use super::HttpQueryParameterMatch;
use super::MetadataFilter;

record! {
    /// HttpRouteRuleMatch specifies a set of criteria for matching requests to an
    /// HttpRouteRule. All specified criteria must be satisfied for a match to occur.
    pub struct HttpRouteRuleMatch = "HttpRouteRuleMatch" {
        /// For satisfying the matchRule condition, the path of the request must exactly
        /// match the value specified infullPathMatch after removing any query parameters
        /// and anchor that may be part of the original URL.
        ///
        /// fullPathMatch must be from 1 to 1024 characters.
        ///
        /// Only one of prefixMatch, fullPathMatch,regexMatch or path_template_match must
        /// be specified.
        pub full_path_match: Option<String> = "fullPathMatch",
        /// Specifies a list of header match criteria, all of which must match
        /// corresponding headers in the request.
        pub header_matches: Option<Vec<HttpHeaderMatch>> = "headerMatches",
        /// Specifies that prefixMatch and fullPathMatch matches are case sensitive.
        ///
        /// The default value is false.
        ///
        /// ignoreCase must not be used with regexMatch.
        ///
        /// Not supported when the URL map is bound to a target gRPC proxy.
        pub ignore_case: Option<bool> = "ignoreCase",
        /// Opaque filter criteria used by the load balancer to restrict routing
        /// configuration to a limited set of xDS compliant clients. In their xDS
        /// requests to the load balancer, xDS clients present node metadata. When there
        /// is a match, the relevant routing configuration is made available to those
        /// proxies.
        ///
        /// For each metadataFilter in this list, if itsfilterMatchCriteria is set to
        /// MATCH_ANY, at least one of thefilterLabels must match the corresponding label
        /// provided in the metadata. If its filterMatchCriteria is set to MATCH_ALL,
        /// then all of its filterLabels must match with corresponding labels provided in
        /// the metadata. If multiple metadata filters are specified, all of them need to
        /// be satisfied in order to be considered a match.
        ///
        /// metadataFilters specified here is applied after those specified in
        /// ForwardingRule that refers to theUrlMap this HttpRouteRuleMatch belongs to.
        ///
        /// metadataFilters only applies to load balancers that haveloadBalancingScheme
        /// set toINTERNAL_SELF_MANAGED.
        ///
        /// Not supported when the URL map is bound to a target gRPC proxy that has
        /// validateForProxyless field set to true.
        pub metadata_filters: Option<Vec<MetadataFilter>> = "metadataFilters",
        /// If specified, this field defines a path template pattern that must match the
        /// :path header after the query string is removed.
        ///
        /// A path template pattern can include variables and wildcards. Variables are
        /// enclosed in curly braces, for example{variable_name}. Wildcards include \*
        /// that matches a single path segment, and \*\* that matches zero or more path
        /// segments. The pattern must follow these rules:
        ///
        /// - The value must be between 1 and 1024 characters.
        /// - The pattern must start with a leading slash ("/").
        /// - No more than 5 operators (variables or wildcards) may appear in the
        ///   pattern.
        ///
        /// Precisely one ofprefixMatch, fullPathMatch,regexMatch, or pathTemplateMatch
        /// must be set.
        pub path_template_match: Option<String> = "pathTemplateMatch",
        /// For satisfying the matchRule condition, the request's path must begin with
        /// the specified prefixMatch.prefixMatch must begin with a /.
        ///
        /// The value must be from 1 to 1024 characters.
        ///
        /// The \* character inside a prefix match is treated as a literal character, not
        /// as a wildcard.
        ///
        /// Only one of prefixMatch, fullPathMatch,regexMatch or path_template_match can
        /// be used within a matchRule.
        pub prefix_match: Option<String> = "prefixMatch",
        /// Specifies a list of query parameter match criteria, all of which must match
        /// corresponding query parameters in the request.
        ///
        /// Not supported when the URL map is bound to a target gRPC proxy.
        pub query_parameter_matches: Option<Vec<HttpQueryParameterMatch>> =
            "queryParameterMatches",
        /// For satisfying the matchRule condition, the path of the request must satisfy
        /// the regular expression specified inregexMatch after removing any query
        /// parameters and anchor supplied with the original URL. For more information
        /// about regular expression syntax, see Syntax.
        ///
        /// Only one of prefixMatch, fullPathMatch,regexMatch or path_template_match must
        /// be specified.
        ///
        /// Regular expressions can only be used when the loadBalancingScheme is set to
        /// INTERNAL_SELF_MANAGED, EXTERNAL_MANAGED (regional scope) or INTERNAL_MANAGED.
        pub regex_match: Option<String> = "regexMatch",
    }
}
