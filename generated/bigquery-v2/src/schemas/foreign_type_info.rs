//! The schema `ForeignTypeInfo`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Metadata about the foreign data type definition such as the system in which the
    /// type is defined.
    pub struct ForeignTypeInfo = "ForeignTypeInfo" {
        /// Required. Specifies the system which defines the foreign data type.
        pub type_system: Option<Open<ForeignTypeInfoTypeSystem>> = "typeSystem",
    }
}

open_enum! {
    /// Required. Specifies the system which defines the foreign data type.
    pub enum ForeignTypeInfoTypeSystem = "ForeignTypeInfo.typeSystem" {
        /// TypeSystem not specified.
        TypeSystemUnspecified = "TYPE_SYSTEM_UNSPECIFIED",
        /// Represents Hive data types.
        Hive = "HIVE",
    }
}
