//! The schema `DomainAliases`.

use gapi_runtime::v1::record;

use super::DomainAlias;

record! {
    /// The schema `DomainAliases`.
    pub struct DomainAliases = "DomainAliases" {
        /// A list of domain alias objects.
        pub domain_aliases: Option<Vec<DomainAlias>> = "domainAliases",
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// Kind of resource this is.
        ///
        /// The default is `admin#directory#domainAliases`.
        pub kind: Option<String> = "kind",
    }
}
