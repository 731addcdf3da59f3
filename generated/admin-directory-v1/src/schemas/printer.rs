//! The schema `Printer`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

use super::AuxiliaryMessage;

record! {
    /// Printer configuration.
    pub struct Printer = "Printer" {
        /// Output only. Auxiliary messages about issues with the printer configuration
        /// if any.
        pub auxiliary_messages: Option<Vec<AuxiliaryMessage>> = "auxiliaryMessages",
        /// Output only. Time when printer was created.
        pub create_time: Option<Timestamp> = "createTime",
        /// Editable. Description of printer.
        pub description: Option<String> = "description",
        /// Editable. Name of printer.
        pub display_name: Option<String> = "displayName",
        /// Id of the printer. (During printer creation leave empty)
        pub id: Option<String> = "id",
        /// Editable. Make and model of printer. e.g. Lexmark MS610de Value must be in
        /// format as seen in ListPrinterModels response.
        pub make_and_model: Option<String> = "makeAndModel",
        /// Identifier. The resource name of the Printer object, in the format
        /// customers/{customer-id}/printers/{printer-id} (During printer creation leave
        /// empty)
        pub name: Option<String> = "name",
        /// Organization Unit that owns this printer (Only can be set during Printer
        /// creation)
        pub org_unit_id: Option<String> = "orgUnitId",
        /// Editable. Printer URI.
        pub uri: Option<String> = "uri",
        /// Editable. flag to use driverless configuration or not. If it's set to be
        /// true, make_and_model can be ignored
        pub use_driverless_config: Option<bool> = "useDriverlessConfig",
    }
}
