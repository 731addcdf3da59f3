//! The schema `DomainAlias`.

use gapi_runtime::v1::record;

record! {
    /// The schema `DomainAlias`.
    pub struct DomainAlias = "DomainAlias" {
        /// The creation time of the domain alias. (Read-only).
        pub creation_time: Option<i64> = "creationTime",
        /// The domain alias name.
        pub domain_alias_name: Option<String> = "domainAliasName",
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// Kind of resource this is.
        ///
        /// The default is `admin#directory#domainAlias`.
        pub kind: Option<String> = "kind",
        /// The parent domain name that the domain alias is associated with. This can
        /// either be a primary or secondary domain name within a customer.
        ///
        /// Required by `directory.domains.insert`.
        pub parent_domain_name: Option<String> = "parentDomainName",
        /// Indicates the verification state of a domain alias. (Read-only)
        pub verified: Option<bool> = "verified",
    }
}
