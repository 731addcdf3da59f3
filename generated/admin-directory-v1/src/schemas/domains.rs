//! The schema `Domains`.

use gapi_runtime::v1::record;

use super::DomainAlias;

record! {
    /// The schema `Domains`.
    pub struct Domains = "Domains" {
        /// Creation time of the domain. Expressed in [Unix
        /// time](https://en.wikipedia.org/wiki/Epoch_time) format. (Read-only).
        pub creation_time: Option<i64> = "creationTime",
        /// A list of domain alias objects. (Read-only)
        pub domain_aliases: Option<Vec<DomainAlias>> = "domainAliases",
        /// The domain name of the customer.
        ///
        /// Required by `directory.domains.insert`.
        pub domain_name: Option<String> = "domainName",
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// Indicates if the domain is a primary domain (Read-only).
        pub is_primary: Option<bool> = "isPrimary",
        /// Kind of resource this is.
        ///
        /// The default is `admin#directory#domain`.
        pub kind: Option<String> = "kind",
        /// Indicates the verification state of a domain. (Read-only).
        pub verified: Option<bool> = "verified",
    }
}
