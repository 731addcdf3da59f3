//! The schema `Privilege`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Privilege`.
    pub struct Privilege = "Privilege" {
        /// A list of child privileges. Privileges for a service form a tree. Each
        /// privilege can have a list of child privileges; this list is empty for a leaf
        /// privilege.
        pub child_privileges: Option<Vec<Privilege>> = "childPrivileges",
        /// ETag of the resource.
        pub etag: Option<String> = "etag",
        /// If the privilege can be restricted to an organization unit.
        pub is_ou_scopable: Option<bool> = "isOuScopable",
        /// The type of the API resource. This is always `admin#directory#privilege`.
        ///
        /// The default is `admin#directory#privilege`.
        pub kind: Option<String> = "kind",
        /// The name of the privilege.
        pub privilege_name: Option<String> = "privilegeName",
        /// The obfuscated ID of the service this privilege is for. This value is
        /// returned with
        /// [`Privileges.list()`](https://developers.google.com/workspace/admin/directory/v1/reference/privileges/list).
        pub service_id: Option<String> = "serviceId",
        /// The name of the service this privilege is for.
        pub service_name: Option<String> = "serviceName",
    }
}
