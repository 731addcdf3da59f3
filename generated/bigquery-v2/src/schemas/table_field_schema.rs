//! The schema `TableFieldSchema`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DataPolicyList;
use super::DataPolicyOption;
use super::GeneratedColumn;

record! {
    /// A field in TableSchema
    pub struct TableFieldSchema = "TableFieldSchema" {
        /// Deprecated.
        pub categories: Option<Box<TableFieldSchemaCategories>> = "categories",
        /// Optional. Field collation can be set only when the type of field is STRING.
        /// The following values are supported:
        ///
        /// - 'und:ci': undetermined locale, case insensitive.
        /// - '': empty string. Default to case-sensitive behavior.
        pub collation: Option<String> = "collation",
        /// Optional. Specifies the data governance tags on this field. This field works
        /// with other column-level security fields as follows:
        ///
        /// - **Precedence**: If a data governance tag is attached to a column, it takes
        ///   precedence over the policy tag attached to the column. However, if a data
        ///   policy is attached to a column, it takes precedence over the data
        ///   governance tag.
        /// - **Patching behavior**: Describes how this field behaves during a
        ///   `Table.patch` schema update:
        /// - **Unset**: If the `data_governance_tags_info` field is omitted from the
        ///   update request, the existing tags on the column are preserved.
        /// - **Empty Field**: To clear data governance tags from a column, send the
        ///   `data_governance_tags_info` field as an empty object. This removes all tags
        ///   from the column.
        /// - **Updating tags**: To replace an existing tag, send the field with the new
        ///   tag.
        pub data_governance_tags_info: Option<Box<TableFieldSchemaDataGovernanceTagsInfo>> =
            "dataGovernanceTagsInfo",
        /// Optional. Data policies attached to this field, used for field-level access
        /// control.
        pub data_policies: Option<Vec<DataPolicyOption>> = "dataPolicies",
        /// Optional. Specifies data policies attached to this field, used for
        /// field-level access control. When set, this will be the source of truth for
        /// data policy information.
        pub data_policy_list: Option<Box<DataPolicyList>> = "dataPolicyList",
        /// Optional. A SQL expression to specify the \[default value\]
        /// (<https://cloud.google.com/bigquery/docs/default-values>) for this field.
        pub default_value_expression: Option<String> = "defaultValueExpression",
        /// Optional. The field description. The maximum length is 1,024 characters.
        pub description: Option<String> = "description",
        /// Optional. Describes the nested schema fields if the type property is set to
        /// RECORD.
        pub fields: Option<Vec<TableFieldSchema>> = "fields",
        /// Optional. Definition of the foreign data type. Only valid for top-level
        /// schema fields (not nested fields). If the type is FOREIGN, this field is
        /// required.
        pub foreign_type_definition: Option<String> = "foreignTypeDefinition",
        /// Optional. Definition of how values are generated for the field. Only valid
        /// for top-level schema fields (not nested fields).
        pub generated_column: Option<Box<GeneratedColumn>> = "generatedColumn",
        /// Optional. Maximum length of values of this field for STRINGS or BYTES. If
        /// max_length is not specified, no maximum length constraint is imposed on this
        /// field. If type = "STRING", then max_length represents the maximum UTF-8
        /// length of strings in this field. If type = "BYTES", then max_length
        /// represents the maximum number of bytes in this field. It is invalid to set
        /// this field if type ≠ "STRING" and ≠ "BYTES".
        pub max_length: Option<i64> = "maxLength",
        /// Optional. The field mode. Possible values include NULLABLE, REQUIRED and
        /// REPEATED. The default value is NULLABLE.
        pub mode: Option<String> = "mode",
        /// Required. The field name. The name must contain only letters (a-z, A-Z),
        /// numbers (0-9), or underscores (\_), and must start with a letter or
        /// underscore. The maximum length is 300 characters.
        pub name: Option<String> = "name",
        /// Optional. The policy tags attached to this field, used for field-level access
        /// control. If not set, defaults to empty policy_tags.
        pub policy_tags: Option<Box<TableFieldSchemaPolicyTags>> = "policyTags",
        /// Optional. Precision (maximum number of total digits in base 10) and scale
        /// (maximum number of digits in the fractional part in base 10) constraints for
        /// values of this field for NUMERIC or BIGNUMERIC. It is invalid to set
        /// precision or scale if type ≠ "NUMERIC" and ≠ "BIGNUMERIC". If precision and
        /// scale are not specified, no value range constraint is imposed on this field
        /// insofar as values are permitted by the type. Values of this NUMERIC or
        /// BIGNUMERIC field must be in this range when:
        ///
        /// - Precision (P) and scale (S) are specified: \[-10P-S + 10-S, 10P-S - 10-S\]
        /// - Precision (P) is specified but not scale (and thus scale is interpreted to
        ///   be equal to zero): \[-10P + 1, 10P - 1\]. Acceptable values for precision
        ///   and scale if both are specified:
        /// - If type = "NUMERIC": 1 ≤ precision - scale ≤ 29 and 0 ≤ scale ≤ 9.
        /// - If type = "BIGNUMERIC": 1 ≤ precision - scale ≤ 38 and 0 ≤ scale ≤ 38.
        ///   Acceptable values for precision if only precision is specified but not
        ///   scale (and thus scale is interpreted to be equal to zero):
        /// - If type = "NUMERIC": 1 ≤ precision ≤ 29.
        /// - If type = "BIGNUMERIC": 1 ≤ precision ≤ 38. If scale is specified but not
        ///   precision, then it is invalid.
        pub precision: Option<i64> = "precision",
        /// Represents the type of a field element.
        pub range_element_type: Option<Box<TableFieldSchemaRangeElementType>> =
            "rangeElementType",
        /// Optional. Specifies the rounding mode to be used when storing values of
        /// NUMERIC and BIGNUMERIC type.
        pub rounding_mode: Option<Open<TableFieldSchemaRoundingMode>> = "roundingMode",
        /// Optional. See documentation for precision.
        pub scale: Option<i64> = "scale",
        /// Optional. Precision (maximum number of total digits in base 10) for seconds
        /// of TIMESTAMP type. Possible values include:
        ///
        /// - 6 (Default, for TIMESTAMP type with microsecond precision)
        /// - 12 (For TIMESTAMP type with picosecond precision)
        ///
        /// The default is `6`.
        pub timestamp_precision: Option<i64> = "timestampPrecision",
        /// Required. The field data type. Possible values include:
        ///
        /// - STRING
        /// - BYTES
        /// - INTEGER (or INT64)
        /// - FLOAT (or FLOAT64)
        /// - BOOLEAN (or BOOL)
        /// - TIMESTAMP
        /// - DATE
        /// - TIME
        /// - DATETIME
        /// - GEOGRAPHY
        /// - NUMERIC
        /// - BIGNUMERIC
        /// - JSON
        /// - RECORD (or STRUCT)
        /// - RANGE Use of RECORD/STRUCT indicates that the field contains a nested
        ///   schema.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}

record! {
    /// Deprecated.
    pub struct TableFieldSchemaCategories = "TableFieldSchema.categories" {
        /// Deprecated.
        pub names: Option<Vec<String>> = "names",
    }
}

record! {
    /// Optional. Specifies the data governance tags on this field. This field works with
    /// other column-level security fields as follows:
    ///
    /// - **Precedence**: If a data governance tag is attached to a column, it takes
    ///   precedence over the policy tag attached to the column. However, if a data
    ///   policy is attached to a column, it takes precedence over the data governance
    ///   tag.
    /// - **Patching behavior**: Describes how this field behaves during a `Table.patch`
    ///   schema update:
    /// - **Unset**: If the `data_governance_tags_info` field is omitted from the update
    ///   request, the existing tags on the column are preserved.
    /// - **Empty Field**: To clear data governance tags from a column, send the
    ///   `data_governance_tags_info` field as an empty object. This removes all tags
    ///   from the column.
    /// - **Updating tags**: To replace an existing tag, send the field with the new tag.
    pub struct TableFieldSchemaDataGovernanceTagsInfo =
        "TableFieldSchema.dataGovernanceTagsInfo" {
        /// Optional. The data governance tags added to this field are used for
        /// field-level access control. Only one data governance tag is currently
        /// supported on a field. Tag keys are globally unique. Tag key is expected to be
        /// in the namespaced format, for example "parent-id/pii" where parent-id is the
        /// ID of the parent organization or project resource for this tag key. Tag value
        /// is expected to be the short name, for example "sensitive". See [Tag
        /// definitions](https://cloud.google.com/iam/docs/tags-access-control#definitions)
        /// for more details. For example: "parent-id/pii": "sensitive",
        /// "myProject/cost_center": "sales"
        pub data_governance_tags: Option<BTreeMap<String, String>> =
            "dataGovernanceTags",
    }
}

record! {
    /// Optional. The policy tags attached to this field, used for field-level access
    /// control. If not set, defaults to empty policy_tags.
    pub struct TableFieldSchemaPolicyTags = "TableFieldSchema.policyTags" {
        /// A list of policy tag resource names. For example,
        /// "projects/1/locations/eu/taxonomies/2/policyTags/3". At most 1 policy tag is
        /// currently allowed.
        pub names: Option<Vec<String>> = "names",
    }
}

record! {
    /// Represents the type of a field element.
    pub struct TableFieldSchemaRangeElementType = "TableFieldSchema.rangeElementType" {
        /// Required. The type of a field element. For more information, see
        /// TableFieldSchema.type.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}

open_enum! {
    /// Optional. Specifies the rounding mode to be used when storing values of NUMERIC
    /// and BIGNUMERIC type.
    pub enum TableFieldSchemaRoundingMode = "TableFieldSchema.roundingMode" {
        /// Unspecified will default to using ROUND_HALF_AWAY_FROM_ZERO.
        RoundingModeUnspecified = "ROUNDING_MODE_UNSPECIFIED",
        /// ROUND_HALF_AWAY_FROM_ZERO rounds half values away from zero when applying
        /// precision and scale upon writing of NUMERIC and BIGNUMERIC values. For Scale:
        /// 0 1.1, 1.2, 1.3, 1.4 =\> 1 1.5, 1.6, 1.7, 1.8, 1.9 =\> 2
        RoundHalfAwayFromZero = "ROUND_HALF_AWAY_FROM_ZERO",
        /// ROUND_HALF_EVEN rounds half values to the nearest even value when applying
        /// precision and scale upon writing of NUMERIC and BIGNUMERIC values. For Scale:
        /// 0 1.1, 1.2, 1.3, 1.4 =\> 1 1.5 =\> 2 1.6, 1.7, 1.8, 1.9 =\> 2 2.5 =\> 2
        RoundHalfEven = "ROUND_HALF_EVEN",
    }
}
