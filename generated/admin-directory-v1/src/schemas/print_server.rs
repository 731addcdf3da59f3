//! The schema `PrintServer`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// Configuration for a print server.
    pub struct PrintServer = "PrintServer" {
        /// Output only. Time when the print server was created.
        pub create_time: Option<Timestamp> = "createTime",
        /// Editable. Description of the print server (as shown in the Admin console).
        pub description: Option<String> = "description",
        /// Editable. Display name of the print server (as shown in the Admin console).
        pub display_name: Option<String> = "displayName",
        /// Immutable. ID of the print server. Leave empty when creating.
        pub id: Option<String> = "id",
        /// Identifier. Resource name of the print server. Leave empty when creating.
        /// Format: `customers/{customer.id}/printServers/{print_server.id}`
        pub name: Option<String> = "name",
        /// ID of the organization unit (OU) that owns this print server. This value can
        /// only be set when the print server is initially created. If it's not
        /// populated, the print server is placed under the root OU. The `org_unit_id`
        /// can be retrieved using the [Directory
        /// API](https://developers.google.com/workspace/admin/directory/reference/rest/v1/orgunits).
        pub org_unit_id: Option<String> = "orgUnitId",
        /// Editable. Print server URI.
        pub uri: Option<String> = "uri",
    }
}
