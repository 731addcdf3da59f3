//! The schema `ParquetOptions`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Parquet Options for load and make external tables.
    pub struct ParquetOptions = "ParquetOptions" {
        /// Optional. Indicates whether to use schema inference specifically for Parquet
        /// LIST logical type.
        pub enable_list_inference: Option<bool> = "enableListInference",
        /// Optional. Indicates whether to infer Parquet ENUM logical type as STRING
        /// instead of BYTES by default.
        pub enum_as_string: Option<bool> = "enumAsString",
        /// Optional. Indicates how to represent a Parquet map if present.
        pub map_target_type: Option<Open<ParquetOptionsMapTargetType>> = "mapTargetType",
    }
}

open_enum! {
    /// Optional. Indicates how to represent a Parquet map if present.
    pub enum ParquetOptionsMapTargetType = "ParquetOptions.mapTargetType" {
        /// In this mode, the map will have the following schema: struct map_field_name {
        /// repeated struct key_value { key value } }.
        MapTargetTypeUnspecified = "MAP_TARGET_TYPE_UNSPECIFIED",
        /// In this mode, the map will have the following schema: repeated struct
        /// map_field_name { key value }.
        ArrayOfStruct = "ARRAY_OF_STRUCT",
    }
}
