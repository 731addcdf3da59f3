//! The schema `HttpHeaderMatch`.

use gapi_runtime::v1::record;

use super::Int64RangeMatch;

record! {
    /// matchRule criteria for request header matches.
    pub struct HttpHeaderMatch = "HttpHeaderMatch" {
        /// The value should exactly match contents of exactMatch.
        ///
        /// Only one of exactMatch, prefixMatch,suffixMatch, regexMatch,presentMatch or
        /// rangeMatch must be set.
        pub exact_match: Option<String> = "exactMatch",
        /// The name of the HTTP header to match.
        ///
        /// For matching against the HTTP request's authority, use a headerMatch with the
        /// header name ":authority".
        ///
        /// For matching a request's method, use the headerName ":method".
        ///
        /// When the URL map is bound to a target gRPC proxy that has the
        /// validateForProxyless field set to true, only non-binary user-specified custom
        /// metadata and the `content-type` header are supported. The following
        /// transport-level headers cannot be used in header matching rules:
        /// `:authority`, `:method`, `:path`, `:scheme`, `user-agent`, `accept-encoding`,
        /// `content-encoding`, `grpc-accept-encoding`, `grpc-encoding`,
        /// `grpc-previous-rpc-attempts`, `grpc-tags-bin`, `grpc-timeout` and
        /// `grpc-trace-bin`.
        pub header_name: Option<String> = "headerName",
        /// If set to false, the headerMatch is considered a match if the preceding match
        /// criteria are met. If set to true, the headerMatch is considered a match if
        /// the preceding match criteria are NOT met.
        ///
        /// The default setting is false.
        pub invert_match: Option<bool> = "invertMatch",
        /// The value of the header must start with the contents ofprefixMatch.
        ///
        /// Only one of exactMatch, prefixMatch,suffixMatch, regexMatch,presentMatch or
        /// rangeMatch must be set.
        pub prefix_match: Option<String> = "prefixMatch",
        /// A header with the contents of headerName must exist. The match takes place
        /// whether or not the request's header has a value.
        ///
        /// Only one of exactMatch, prefixMatch,suffixMatch, regexMatch,presentMatch or
        /// rangeMatch must be set.
        pub present_match: Option<bool> = "presentMatch",
        /// The header value must be an integer and its value must be in the range
        /// specified in rangeMatch. If the header does not contain an integer, number or
        /// is empty, the match fails.
        ///
        /// For example for a range \[-5, 0\]
        ///
        /// - -3 will match.
        /// - 0 will not match.
        /// - 0.25 will not match.
        /// - -3someString will not match.
        ///
        /// Only one of exactMatch, prefixMatch,suffixMatch, regexMatch,presentMatch or
        /// rangeMatch must be set.
        ///
        /// rangeMatch is not supported for load balancers that have loadBalancingScheme
        /// set to EXTERNAL.
        pub range_match: Option<Box<Int64RangeMatch>> = "rangeMatch",
        /// The value of the header must match the regular expression specified
        /// inregexMatch. For more information about regular expression syntax, see
        /// Syntax.
        ///
        /// For matching against a port specified in the HTTP request, use a headerMatch
        /// with headerName set to PORT and a regular expression that satisfies the
        /// RFC2616 Host header's port specifier.
        ///
        /// Only one of exactMatch, prefixMatch,suffixMatch, regexMatch,presentMatch or
        /// rangeMatch must be set.
        ///
        /// Regular expressions can only be used when the loadBalancingScheme is set to
        /// INTERNAL_SELF_MANAGED, EXTERNAL_MANAGED (regional scope) or INTERNAL_MANAGED.
        pub regex_match: Option<String> = "regexMatch",
        /// The value of the header must end with the contents ofsuffixMatch.
        ///
        /// Only one of exactMatch, prefixMatch,suffixMatch, regexMatch,presentMatch or
        /// rangeMatch must be set.
        pub suffix_match: Option<String> = "suffixMatch",
    }
}
