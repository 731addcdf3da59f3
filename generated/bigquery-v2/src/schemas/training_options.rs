//! The schema `TrainingOptions`.

use std::collections::BTreeMap;

use gapi_runtime::Duration;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ArimaOrder;

record! {
    /// Options used in model training.
    pub struct TrainingOptions = "TrainingOptions" {
        /// Activation function of the neural nets.
        pub activation_fn: Option<String> = "activationFn",
        /// If true, detect step changes and make data adjustment in the input time
        /// series.
        pub adjust_step_changes: Option<bool> = "adjustStepChanges",
        /// Whether to use approximate feature contribution method in XGBoost model
        /// explanation for global explain.
        pub approx_global_feature_contrib: Option<bool> = "approxGlobalFeatureContrib",
        /// Whether to enable auto ARIMA or not.
        pub auto_arima: Option<bool> = "autoArima",
        /// The max value of the sum of non-seasonal p and q.
        pub auto_arima_max_order: Option<i64> = "autoArimaMaxOrder",
        /// The min value of the sum of non-seasonal p and q.
        pub auto_arima_min_order: Option<i64> = "autoArimaMinOrder",
        /// Whether to calculate class weights automatically based on the popularity of
        /// each label.
        pub auto_class_weights: Option<bool> = "autoClassWeights",
        /// Batch size for dnn models.
        pub batch_size: Option<i64> = "batchSize",
        /// Booster type for boosted tree models.
        pub booster_type: Option<Open<TrainingOptionsBoosterType>> = "boosterType",
        /// Budget in hours for AutoML training.
        pub budget_hours: Option<f64> = "budgetHours",
        /// Whether or not p-value test should be computed for this model. Only available
        /// for linear and logistic regression models.
        pub calculate_p_values: Option<bool> = "calculatePValues",
        /// Categorical feature encoding method.
        pub category_encoding_method: Option<Open<TrainingOptionsCategoryEncodingMethod>> =
            "categoryEncodingMethod",
        /// If true, clean spikes and dips in the input time series.
        pub clean_spikes_and_dips: Option<bool> = "cleanSpikesAndDips",
        /// Enums for color space, used for processing images in Object Table. See more
        /// details at <https://www.tensorflow.org/io/tutorials/colorspace>.
        pub color_space: Option<Open<TrainingOptionsColorSpace>> = "colorSpace",
        /// Subsample ratio of columns for each level for boosted tree models.
        pub colsample_bylevel: Option<f64> = "colsampleBylevel",
        /// Subsample ratio of columns for each node(split) for boosted tree models.
        pub colsample_bynode: Option<f64> = "colsampleBynode",
        /// Subsample ratio of columns when constructing each tree for boosted tree
        /// models.
        pub colsample_bytree: Option<f64> = "colsampleBytree",
        /// The contribution metric. Applies to contribution analysis models. Allowed
        /// formats supported are for summable and summable ratio contribution metrics.
        /// These include expressions such as `SUM(x)` or `SUM(x)/SUM(y)`, where x and y
        /// are column names from the base table.
        pub contribution_metric: Option<String> = "contributionMetric",
        /// Type of normalization algorithm for boosted tree models using dart booster.
        pub dart_normalize_type: Option<Open<TrainingOptionsDartNormalizeType>> =
            "dartNormalizeType",
        /// The data frequency of a time series.
        pub data_frequency: Option<Open<TrainingOptionsDataFrequency>> = "dataFrequency",
        /// The column to split data with. This column won't be used as a feature. 1.
        /// When data_split_method is CUSTOM, the corresponding column should be boolean.
        /// The rows with true value tag are eval data, and the false are training
        /// data. 2. When data_split_method is SEQ, the first DATA_SPLIT_EVAL_FRACTION
        /// rows (from smallest to largest) in the corresponding column are used as
        /// training data, and the rest are eval data. It respects the order in Orderable
        /// data types:
        /// <https://cloud.google.com/bigquery/docs/reference/standard-sql/data-types#data_type_properties>
        pub data_split_column: Option<String> = "dataSplitColumn",
        /// The fraction of evaluation data over the whole input data. The rest of data
        /// will be used as training data. The format should be double. Accurate to two
        /// decimal places. Default value is 0.2.
        pub data_split_eval_fraction: Option<f64> = "dataSplitEvalFraction",
        /// The data split type for training and evaluation, e.g. RANDOM.
        pub data_split_method: Option<Open<TrainingOptionsDataSplitMethod>> =
            "dataSplitMethod",
        /// If true, perform decompose time series and save the results.
        pub decompose_time_series: Option<bool> = "decomposeTimeSeries",
        /// Optional. Names of the columns to slice on. Applies to contribution analysis
        /// models.
        pub dimension_id_columns: Option<Vec<String>> = "dimensionIdColumns",
        /// Distance type for clustering models.
        pub distance_type: Option<Open<TrainingOptionsDistanceType>> = "distanceType",
        /// Dropout probability for dnn models.
        pub dropout: Option<f64> = "dropout",
        /// Whether to stop early when the loss doesn't improve significantly any more
        /// (compared to min_relative_progress). Used only for iterative training
        /// algorithms.
        pub early_stop: Option<bool> = "earlyStop",
        /// If true, enable global explanation during training.
        pub enable_global_explain: Option<bool> = "enableGlobalExplain",
        /// The idle TTL of the endpoint before the resources get destroyed. The default
        /// value is 6.5 hours.
        pub endpoint_idle_ttl: Option<Duration> = "endpointIdleTtl",
        /// Feedback type that specifies which algorithm to run for matrix factorization.
        pub feedback_type: Option<Open<TrainingOptionsFeedbackType>> = "feedbackType",
        /// Whether the model should include intercept during model training.
        pub fit_intercept: Option<bool> = "fitIntercept",
        /// The forecast limit lower bound that was used during ARIMA model training with
        /// limits. To see more details of the algorithm:
        /// <https://otexts.com/fpp2/limits.html>
        pub forecast_limit_lower_bound: Option<f64> = "forecastLimitLowerBound",
        /// The forecast limit upper bound that was used during ARIMA model training with
        /// limits.
        pub forecast_limit_upper_bound: Option<f64> = "forecastLimitUpperBound",
        /// Hidden units for dnn models.
        pub hidden_units: Option<Vec<i64>> = "hiddenUnits",
        /// The geographical region based on which the holidays are considered in time
        /// series modeling. If a valid value is specified, then holiday effects modeling
        /// is enabled.
        pub holiday_region: Option<Open<TrainingOptionsHolidayRegion>> = "holidayRegion",
        /// A list of geographical regions that are used for time series modeling.
        pub holiday_regions: Option<Vec<Open<TrainingOptionsHolidayRegions>>> =
            "holidayRegions",
        /// The number of periods ahead that need to be forecasted.
        pub horizon: Option<i64> = "horizon",
        /// The target evaluation metrics to optimize the hyperparameters for.
        pub hparam_tuning_objectives: Option<Vec<Open<TrainingOptionsHparamTuningObjectives>>> =
            "hparamTuningObjectives",
        /// The id of a Hugging Face model. For example, `google/gemma-2-2b-it`.
        pub hugging_face_model_id: Option<String> = "huggingFaceModelId",
        /// Include drift when fitting an ARIMA model.
        pub include_drift: Option<bool> = "includeDrift",
        /// Specifies the initial learning rate for the line search learn rate strategy.
        pub initial_learn_rate: Option<f64> = "initialLearnRate",
        /// Name of input label columns in training data.
        pub input_label_columns: Option<Vec<String>> = "inputLabelColumns",
        /// Name of the instance weight column for training data. This column isn't be
        /// used as a feature.
        pub instance_weight_column: Option<String> = "instanceWeightColumn",
        /// Number of integral steps for the integrated gradients explain method.
        pub integrated_gradients_num_steps: Option<i64> = "integratedGradientsNumSteps",
        /// Name of the column used to determine the rows corresponding to control and
        /// test. Applies to contribution analysis models.
        pub is_test_column: Option<String> = "isTestColumn",
        /// Item column specified for matrix factorization models.
        pub item_column: Option<String> = "itemColumn",
        /// The column used to provide the initial centroids for kmeans algorithm when
        /// kmeans_initialization_method is CUSTOM.
        pub kmeans_initialization_column: Option<String> = "kmeansInitializationColumn",
        /// The method used to initialize the centroids for kmeans algorithm.
        pub kmeans_initialization_method: Option<Open<TrainingOptionsKmeansInitializationMethod>> =
            "kmeansInitializationMethod",
        /// L1 regularization coefficient to activations.
        pub l1_reg_activation: Option<f64> = "l1RegActivation",
        /// L1 regularization coefficient.
        pub l1_regularization: Option<f64> = "l1Regularization",
        /// L2 regularization coefficient.
        pub l2_regularization: Option<f64> = "l2Regularization",
        /// Weights associated with each label class, for rebalancing the training data.
        /// Only applicable for classification models.
        pub label_class_weights: Option<BTreeMap<String, f64>> = "labelClassWeights",
        /// Learning rate in training. Used only for iterative training algorithms.
        pub learn_rate: Option<f64> = "learnRate",
        /// The strategy to determine learn rate for the current iteration.
        pub learn_rate_strategy: Option<Open<TrainingOptionsLearnRateStrategy>> =
            "learnRateStrategy",
        /// Type of loss function used during training run.
        pub loss_type: Option<Open<TrainingOptionsLossType>> = "lossType",
        /// The type of the machine used to deploy and serve the model.
        pub machine_type: Option<String> = "machineType",
        /// The maximum number of iterations in training. Used only for iterative
        /// training algorithms.
        pub max_iterations: Option<i64> = "maxIterations",
        /// Maximum number of trials to run in parallel.
        pub max_parallel_trials: Option<i64> = "maxParallelTrials",
        /// The maximum number of machine replicas that will be deployed on an endpoint.
        /// The default value is equal to min_replica_count.
        pub max_replica_count: Option<i64> = "maxReplicaCount",
        /// The maximum number of time points in a time series that can be used in
        /// modeling the trend component of the time series. Don't use this option with
        /// the `timeSeriesLengthFraction` or `minTimeSeriesLength` options.
        pub max_time_series_length: Option<i64> = "maxTimeSeriesLength",
        /// Maximum depth of a tree for boosted tree models.
        pub max_tree_depth: Option<i64> = "maxTreeDepth",
        /// The apriori support minimum. Applies to contribution analysis models.
        pub min_apriori_support: Option<f64> = "minAprioriSupport",
        /// When early_stop is true, stops training when accuracy improvement is less
        /// than 'min_relative_progress'. Used only for iterative training algorithms.
        pub min_relative_progress: Option<f64> = "minRelativeProgress",
        /// The minimum number of machine replicas that will be always deployed on an
        /// endpoint. This value must be greater than or equal to 1. The default value
        /// is 1.
        pub min_replica_count: Option<i64> = "minReplicaCount",
        /// Minimum split loss for boosted tree models.
        pub min_split_loss: Option<f64> = "minSplitLoss",
        /// The minimum number of time points in a time series that are used in modeling
        /// the trend component of the time series. If you use this option you must also
        /// set the `timeSeriesLengthFraction` option. This training option ensures that
        /// enough time points are available when you use `timeSeriesLengthFraction` in
        /// trend modeling. This is particularly important when forecasting multiple time
        /// series in a single query using `timeSeriesIdColumn`. If the total number of
        /// time points is less than the `minTimeSeriesLength` value, then the query uses
        /// all available time points.
        pub min_time_series_length: Option<i64> = "minTimeSeriesLength",
        /// Minimum sum of instance weight needed in a child for boosted tree models.
        pub min_tree_child_weight: Option<i64> = "minTreeChildWeight",
        /// The name of a Vertex model garden publisher model. Format is
        /// `publishers/{publisher}/models/{model}@{optional_version_id}`.
        pub model_garden_model_name: Option<String> = "modelGardenModelName",
        /// The model registry.
        pub model_registry: Option<Open<TrainingOptionsModelRegistry>> = "modelRegistry",
        /// Google Cloud Storage URI from which the model was imported. Only applicable
        /// for imported models.
        pub model_uri: Option<String> = "modelUri",
        /// A specification of the non-seasonal part of the ARIMA model: the three
        /// components (p, d, q) are the AR order, the degree of differencing, and the MA
        /// order.
        pub non_seasonal_order: Option<Box<ArimaOrder>> = "nonSeasonalOrder",
        /// Number of clusters for clustering models.
        pub num_clusters: Option<i64> = "numClusters",
        /// Num factors specified for matrix factorization models.
        pub num_factors: Option<i64> = "numFactors",
        /// Number of parallel trees constructed during each iteration for boosted tree
        /// models.
        pub num_parallel_tree: Option<i64> = "numParallelTree",
        /// Number of principal components to keep in the PCA model. Must be \<= the
        /// number of features.
        pub num_principal_components: Option<i64> = "numPrincipalComponents",
        /// Number of trials to run this hyperparameter tuning job.
        pub num_trials: Option<i64> = "numTrials",
        /// Optimization strategy for training linear regression models.
        pub optimization_strategy: Option<Open<TrainingOptionsOptimizationStrategy>> =
            "optimizationStrategy",
        /// Optimizer used for training the neural nets.
        pub optimizer: Option<String> = "optimizer",
        /// The minimum ratio of cumulative explained variance that needs to be given by
        /// the PCA model.
        pub pca_explained_variance_ratio: Option<f64> = "pcaExplainedVarianceRatio",
        /// The solver for PCA.
        pub pca_solver: Option<Open<TrainingOptionsPcaSolver>> = "pcaSolver",
        /// Corresponds to the label key of a reservation resource used by Vertex AI. To
        /// target a SPECIFIC_RESERVATION by name, use
        /// `compute.googleapis.com/reservation-name` as the key and specify the name of
        /// your reservation as its value.
        pub reservation_affinity_key: Option<String> = "reservationAffinityKey",
        /// Specifies the reservation affinity type used to configure a Vertex AI
        /// resource. The default value is `NO_RESERVATION`.
        pub reservation_affinity_type: Option<Open<TrainingOptionsReservationAffinityType>> =
            "reservationAffinityType",
        /// Corresponds to the label values of a reservation resource used by Vertex AI.
        /// This must be the full resource name of the reservation or reservation block.
        pub reservation_affinity_values: Option<Vec<String>> =
            "reservationAffinityValues",
        /// Number of paths for the sampled Shapley explain method.
        pub sampled_shapley_num_paths: Option<i64> = "sampledShapleyNumPaths",
        /// If true, scale the feature values by dividing the feature standard deviation.
        /// Currently only apply to PCA.
        pub scale_features: Option<bool> = "scaleFeatures",
        /// Whether to standardize numerical features. Default to true.
        pub standardize_features: Option<bool> = "standardizeFeatures",
        /// Subsample fraction of the training data to grow tree to prevent overfitting
        /// for boosted tree models.
        pub subsample: Option<f64> = "subsample",
        /// Based on the selected TF version, the corresponding docker image is used to
        /// train external models.
        pub tf_version: Option<String> = "tfVersion",
        /// Column to be designated as time series data for ARIMA model.
        pub time_series_data_column: Option<String> = "timeSeriesDataColumn",
        /// The time series id column that was used during ARIMA model training.
        pub time_series_id_column: Option<String> = "timeSeriesIdColumn",
        /// The time series id columns that were used during ARIMA model training.
        pub time_series_id_columns: Option<Vec<String>> = "timeSeriesIdColumns",
        /// The fraction of the interpolated length of the time series that's used to
        /// model the time series trend component. All of the time points of the time
        /// series are used to model the non-trend component. This training option
        /// accelerates modeling training without sacrificing much forecasting accuracy.
        /// You can use this option with `minTimeSeriesLength` but not with
        /// `maxTimeSeriesLength`.
        pub time_series_length_fraction: Option<f64> = "timeSeriesLengthFraction",
        /// Column to be designated as time series timestamp for ARIMA model.
        pub time_series_timestamp_column: Option<String> = "timeSeriesTimestampColumn",
        /// Tree construction algorithm for boosted tree models.
        pub tree_method: Option<Open<TrainingOptionsTreeMethod>> = "treeMethod",
        /// Smoothing window size for the trend component. When a positive value is
        /// specified, a center moving average smoothing is applied on the history trend.
        /// When the smoothing window is out of the boundary at the beginning or the end
        /// of the trend, the first element or the last element is padded to fill the
        /// smoothing window before the average is applied.
        pub trend_smoothing_window_size: Option<i64> = "trendSmoothingWindowSize",
        /// User column specified for matrix factorization models.
        pub user_column: Option<String> = "userColumn",
        /// The version aliases to apply in Vertex AI model registry. Always overwrite if
        /// the version aliases exists in a existing model.
        pub vertex_ai_model_version_aliases: Option<Vec<String>> =
            "vertexAiModelVersionAliases",
        /// Hyperparameter for matrix factoration when implicit feedback type is
        /// specified.
        pub wals_alpha: Option<f64> = "walsAlpha",
        /// Whether to train a model from the last checkpoint.
        pub warm_start: Option<bool> = "warmStart",
        /// User-selected XGBoost versions for training of XGBoost models.
        pub xgboost_version: Option<String> = "xgboostVersion",
    }
}

open_enum! {
    /// Booster type for boosted tree models.
    pub enum TrainingOptionsBoosterType = "TrainingOptions.boosterType" {
        /// Unspecified booster type.
        BoosterTypeUnspecified = "BOOSTER_TYPE_UNSPECIFIED",
        /// Gbtree booster.
        Gbtree = "GBTREE",
        /// Dart booster.
        Dart = "DART",
    }
}

open_enum! {
    /// Categorical feature encoding method.
    pub enum TrainingOptionsCategoryEncodingMethod =
        "TrainingOptions.categoryEncodingMethod" {
        /// Unspecified encoding method.
        EncodingMethodUnspecified = "ENCODING_METHOD_UNSPECIFIED",
        /// Applies one-hot encoding.
        OneHotEncoding = "ONE_HOT_ENCODING",
        /// Applies label encoding.
        LabelEncoding = "LABEL_ENCODING",
        /// Applies dummy encoding.
        DummyEncoding = "DUMMY_ENCODING",
    }
}

open_enum! {
    /// Enums for color space, used for processing images in Object Table. See more
    /// details at <https://www.tensorflow.org/io/tutorials/colorspace>.
    pub enum TrainingOptionsColorSpace = "TrainingOptions.colorSpace" {
        /// Unspecified color space
        ColorSpaceUnspecified = "COLOR_SPACE_UNSPECIFIED",
        /// RGB
        Rgb = "RGB",
        /// HSV
        Hsv = "HSV",
        /// YIQ
        Yiq = "YIQ",
        /// YUV
        Yuv = "YUV",
        /// GRAYSCALE
        Grayscale = "GRAYSCALE",
    }
}

open_enum! {
    /// Type of normalization algorithm for boosted tree models using dart booster.
    pub enum TrainingOptionsDartNormalizeType = "TrainingOptions.dartNormalizeType" {
        /// Unspecified dart normalize type.
        DartNormalizeTypeUnspecified = "DART_NORMALIZE_TYPE_UNSPECIFIED",
        /// New trees have the same weight of each of dropped trees.
        Tree = "TREE",
        /// New trees have the same weight of sum of dropped trees.
        Forest = "FOREST",
    }
}

open_enum! {
    /// The data frequency of a time series.
    pub enum TrainingOptionsDataFrequency = "TrainingOptions.dataFrequency" {
        /// Default value.
        DataFrequencyUnspecified = "DATA_FREQUENCY_UNSPECIFIED",
        /// Automatically inferred from timestamps.
        AutoFrequency = "AUTO_FREQUENCY",
        /// Yearly data.
        Yearly = "YEARLY",
        /// Quarterly data.
        Quarterly = "QUARTERLY",
        /// Monthly data.
        Monthly = "MONTHLY",
        /// Weekly data.
        Weekly = "WEEKLY",
        /// Daily data.
        Daily = "DAILY",
        /// Hourly data.
        Hourly = "HOURLY",
        /// Per-minute data.
        PerMinute = "PER_MINUTE",
    }
}

open_enum! {
    /// The data split type for training and evaluation, e.g. RANDOM.
    pub enum TrainingOptionsDataSplitMethod = "TrainingOptions.dataSplitMethod" {
        /// Default value.
        DataSplitMethodUnspecified = "DATA_SPLIT_METHOD_UNSPECIFIED",
        /// Splits data randomly.
        Random = "RANDOM",
        /// Splits data with the user provided tags.
        Custom = "CUSTOM",
        /// Splits data sequentially.
        Sequential = "SEQUENTIAL",
        /// Data split will be skipped.
        NoSplit = "NO_SPLIT",
        /// Splits data automatically: Uses NO_SPLIT if the data size is small. Otherwise
        /// uses RANDOM.
        AutoSplit = "AUTO_SPLIT",
    }
}

open_enum! {
    /// Distance type for clustering models.
    pub enum TrainingOptionsDistanceType = "TrainingOptions.distanceType" {
        /// Default value.
        DistanceTypeUnspecified = "DISTANCE_TYPE_UNSPECIFIED",
        /// Eculidean distance.
        Euclidean = "EUCLIDEAN",
        /// Cosine distance.
        Cosine = "COSINE",
    }
}

open_enum! {
    /// Feedback type that specifies which algorithm to run for matrix factorization.
    pub enum TrainingOptionsFeedbackType = "TrainingOptions.feedbackType" {
        /// Default value.
        FeedbackTypeUnspecified = "FEEDBACK_TYPE_UNSPECIFIED",
        /// Use weighted-als for implicit feedback problems.
        Implicit = "IMPLICIT",
        /// Use nonweighted-als for explicit feedback problems.
        Explicit = "EXPLICIT",
    }
}

open_enum! {
    /// The geographical region based on which the holidays are considered in time series
    /// modeling. If a valid value is specified, then holiday effects modeling is
    /// enabled.
    pub enum TrainingOptionsHolidayRegion = "TrainingOptions.holidayRegion" {
        /// Holiday region unspecified.
        HolidayRegionUnspecified = "HOLIDAY_REGION_UNSPECIFIED",
        /// Global.
        Global = "GLOBAL",
        /// North America.
        Na = "NA",
        /// Japan and Asia Pacific: Korea, Greater China, India, Australia, and New
        /// Zealand.
        Japac = "JAPAC",
        /// Europe, the Middle East and Africa.
        Emea = "EMEA",
        /// Latin America and the Caribbean.
        Lac = "LAC",
        /// United Arab Emirates
        Ae = "AE",
        /// Argentina
        Ar = "AR",
        /// Austria
        At = "AT",
        /// Australia
        Au = "AU",
        /// Belgium
        Be = "BE",
        /// Brazil
        Br = "BR",
        /// Canada
        Ca = "CA",
        /// Switzerland
        Ch = "CH",
        /// Chile
        Cl = "CL",
        /// China
        Cn = "CN",
        /// Colombia
        Co = "CO",
        /// Czechoslovakia
        Cs = "CS",
        /// Czech Republic
        Cz = "CZ",
        /// Germany
        De = "DE",
        /// Denmark
        Dk = "DK",
        /// Algeria
        Dz = "DZ",
        /// Ecuador
        Ec = "EC",
        /// Estonia
        Ee = "EE",
        /// Egypt
        Eg = "EG",
        /// Spain
        Es = "ES",
        /// Finland
        Fi = "FI",
        /// France
        Fr = "FR",
        /// Great Britain (United Kingdom)
        Gb = "GB",
        /// Greece
        Gr = "GR",
        /// Hong Kong
        Hk = "HK",
        /// Hungary
        Hu = "HU",
        /// Indonesia
        Id = "ID",
        /// Ireland
        Ie = "IE",
        /// Israel
        Il = "IL",
        /// India
        In = "IN",
        /// Iran
        Ir = "IR",
        /// Italy
        It = "IT",
        /// Japan
        Jp = "JP",
        /// Korea (South)
        Kr = "KR",
        /// Latvia
        Lv = "LV",
        /// Morocco
        Ma = "MA",
        /// Mexico
        Mx = "MX",
        /// Malaysia
        My = "MY",
        /// Nigeria
        Ng = "NG",
        /// Netherlands
        Nl = "NL",
        /// Norway
        No = "NO",
        /// New Zealand
        Nz = "NZ",
        /// Peru
        Pe = "PE",
        /// Philippines
        Ph = "PH",
        /// Pakistan
        Pk = "PK",
        /// Poland
        Pl = "PL",
        /// Portugal
        Pt = "PT",
        /// Romania
        Ro = "RO",
        /// Serbia
        Rs = "RS",
        /// Russian Federation
        Ru = "RU",
        /// Saudi Arabia
        Sa = "SA",
        /// Sweden
        Se = "SE",
        /// Singapore
        Sg = "SG",
        /// Slovenia
        Si = "SI",
        /// Slovakia
        Sk = "SK",
        /// Thailand
        Th = "TH",
        /// Turkey
        Tr = "TR",
        /// Taiwan
        Tw = "TW",
        /// Ukraine
        Ua = "UA",
        /// United States
        Us = "US",
        /// Venezuela
        Ve = "VE",
        /// Vietnam
        Vn = "VN",
        /// South Africa
        Za = "ZA",
    }
}

open_enum! {
    /// An item of the property `holidayRegions` of `TrainingOptions`.
    pub enum TrainingOptionsHolidayRegions = "TrainingOptions.holidayRegions[]" {
        /// Holiday region unspecified.
        HolidayRegionUnspecified = "HOLIDAY_REGION_UNSPECIFIED",
        /// Global.
        Global = "GLOBAL",
        /// North America.
        Na = "NA",
        /// Japan and Asia Pacific: Korea, Greater China, India, Australia, and New
        /// Zealand.
        Japac = "JAPAC",
        /// Europe, the Middle East and Africa.
        Emea = "EMEA",
        /// Latin America and the Caribbean.
        Lac = "LAC",
        /// United Arab Emirates
        Ae = "AE",
        /// Argentina
        Ar = "AR",
        /// Austria
        At = "AT",
        /// Australia
        Au = "AU",
        /// Belgium
        Be = "BE",
        /// Brazil
        Br = "BR",
        /// Canada
        Ca = "CA",
        /// Switzerland
        Ch = "CH",
        /// Chile
        Cl = "CL",
        /// China
        Cn = "CN",
        /// Colombia
        Co = "CO",
        /// Czechoslovakia
        Cs = "CS",
        /// Czech Republic
        Cz = "CZ",
        /// Germany
        De = "DE",
        /// Denmark
        Dk = "DK",
        /// Algeria
        Dz = "DZ",
        /// Ecuador
        Ec = "EC",
        /// Estonia
        Ee = "EE",
        /// Egypt
        Eg = "EG",
        /// Spain
        Es = "ES",
        /// Finland
        Fi = "FI",
        /// France
        Fr = "FR",
        /// Great Britain (United Kingdom)
        Gb = "GB",
        /// Greece
        Gr = "GR",
        /// Hong Kong
        Hk = "HK",
        /// Hungary
        Hu = "HU",
        /// Indonesia
        Id = "ID",
        /// Ireland
        Ie = "IE",
        /// Israel
        Il = "IL",
        /// India
        In = "IN",
        /// Iran
        Ir = "IR",
        /// Italy
        It = "IT",
        /// Japan
        Jp = "JP",
        /// Korea (South)
        Kr = "KR",
        /// Latvia
        Lv = "LV",
        /// Morocco
        Ma = "MA",
        /// Mexico
        Mx = "MX",
        /// Malaysia
        My = "MY",
        /// Nigeria
        Ng = "NG",
        /// Netherlands
        Nl = "NL",
        /// Norway
        No = "NO",
        /// New Zealand
        Nz = "NZ",
        /// Peru
        Pe = "PE",
        /// Philippines
        Ph = "PH",
        /// Pakistan
        Pk = "PK",
        /// Poland
        Pl = "PL",
        /// Portugal
        Pt = "PT",
        /// Romania
        Ro = "RO",
        /// Serbia
        Rs = "RS",
        /// Russian Federation
        Ru = "RU",
        /// Saudi Arabia
        Sa = "SA",
        /// Sweden
        Se = "SE",
        /// Singapore
        Sg = "SG",
        /// Slovenia
        Si = "SI",
        /// Slovakia
        Sk = "SK",
        /// Thailand
        Th = "TH",
        /// Turkey
        Tr = "TR",
        /// Taiwan
        Tw = "TW",
        /// Ukraine
        Ua = "UA",
        /// United States
        Us = "US",
        /// Venezuela
        Ve = "VE",
        /// Vietnam
        Vn = "VN",
        /// South Africa
        Za = "ZA",
    }
}

open_enum! {
    /// An item of the property `hparamTuningObjectives` of `TrainingOptions`.
    pub enum TrainingOptionsHparamTuningObjectives =
        "TrainingOptions.hparamTuningObjectives[]" {
        /// Unspecified evaluation metric.
        HparamTuningObjectiveUnspecified = "HPARAM_TUNING_OBJECTIVE_UNSPECIFIED",
        /// Mean absolute error. mean_absolute_error = AVG(ABS(label - predicted))
        MeanAbsoluteError = "MEAN_ABSOLUTE_ERROR",
        /// Mean squared error. mean_squared_error = AVG(POW(label - predicted, 2))
        MeanSquaredError = "MEAN_SQUARED_ERROR",
        /// Mean squared log error. mean_squared_log_error = AVG(POW(LN(1 + label) -
        /// LN(1 + predicted), 2))
        MeanSquaredLogError = "MEAN_SQUARED_LOG_ERROR",
        /// Mean absolute error. median_absolute_error = APPROX_QUANTILES(absolute_error,
        /// 2)\[OFFSET(1)\]
        MedianAbsoluteError = "MEDIAN_ABSOLUTE_ERROR",
        /// R^2 score. This corresponds to r2_score in ML.EVALUATE. r_squared = 1 -
        /// SUM(squared_error)/(COUNT(label)\*VAR_POP(label))
        RSquared = "R_SQUARED",
        /// Explained variance. explained_variance = 1 -
        /// VAR_POP(label_error)/VAR_POP(label)
        ExplainedVariance = "EXPLAINED_VARIANCE",
        /// Precision is the fraction of actual positive predictions that had positive
        /// actual labels. For multiclass this is a macro-averaged metric treating each
        /// class as a binary classifier.
        Precision = "PRECISION",
        /// Recall is the fraction of actual positive labels that were given a positive
        /// prediction. For multiclass this is a macro-averaged metric.
        Recall = "RECALL",
        /// Accuracy is the fraction of predictions given the correct label. For
        /// multiclass this is a globally micro-averaged metric.
        Accuracy = "ACCURACY",
        /// The F1 score is an average of recall and precision. For multiclass this is a
        /// macro-averaged metric.
        F1Score = "F1_SCORE",
        /// Logarithmic Loss. For multiclass this is a macro-averaged metric.
        LogLoss = "LOG_LOSS",
        /// Area Under an ROC Curve. For multiclass this is a macro-averaged metric.
        RocAuc = "ROC_AUC",
        /// Davies-Bouldin Index.
        DaviesBouldinIndex = "DAVIES_BOULDIN_INDEX",
        /// Mean Average Precision.
        MeanAveragePrecision = "MEAN_AVERAGE_PRECISION",
        /// Normalized Discounted Cumulative Gain.
        NormalizedDiscountedCumulativeGain = "NORMALIZED_DISCOUNTED_CUMULATIVE_GAIN",
        /// Average Rank.
        AverageRank = "AVERAGE_RANK",
    }
}

open_enum! {
    /// The method used to initialize the centroids for kmeans algorithm.
    pub enum TrainingOptionsKmeansInitializationMethod =
        "TrainingOptions.kmeansInitializationMethod" {
        /// Unspecified initialization method.
        KmeansInitializationMethodUnspecified =
            "KMEANS_INITIALIZATION_METHOD_UNSPECIFIED",
        /// Initializes the centroids randomly.
        Random = "RANDOM",
        /// Initializes the centroids using data specified in
        /// kmeans_initialization_column.
        Custom = "CUSTOM",
        /// Initializes with kmeans++.
        KmeansPlusPlus = "KMEANS_PLUS_PLUS",
    }
}

open_enum! {
    /// The strategy to determine learn rate for the current iteration.
    pub enum TrainingOptionsLearnRateStrategy = "TrainingOptions.learnRateStrategy" {
        /// Default value.
        LearnRateStrategyUnspecified = "LEARN_RATE_STRATEGY_UNSPECIFIED",
        /// Use line search to determine learning rate.
        LineSearch = "LINE_SEARCH",
        /// Use a constant learning rate.
        Constant = "CONSTANT",
    }
}

open_enum! {
    /// Type of loss function used during training run.
    pub enum TrainingOptionsLossType = "TrainingOptions.lossType" {
        /// Default value.
        LossTypeUnspecified = "LOSS_TYPE_UNSPECIFIED",
        /// Mean squared loss, used for linear regression.
        MeanSquaredLoss = "MEAN_SQUARED_LOSS",
        /// Mean log loss, used for logistic regression.
        MeanLogLoss = "MEAN_LOG_LOSS",
    }
}

open_enum! {
    /// The model registry.
    pub enum TrainingOptionsModelRegistry = "TrainingOptions.modelRegistry" {
        /// Default value.
        ModelRegistryUnspecified = "MODEL_REGISTRY_UNSPECIFIED",
        /// Vertex AI.
        VertexAi = "VERTEX_AI",
    }
}

open_enum! {
    /// Optimization strategy for training linear regression models.
    pub enum TrainingOptionsOptimizationStrategy =
        "TrainingOptions.optimizationStrategy" {
        /// Default value.
        OptimizationStrategyUnspecified = "OPTIMIZATION_STRATEGY_UNSPECIFIED",
        /// Uses an iterative batch gradient descent algorithm.
        BatchGradientDescent = "BATCH_GRADIENT_DESCENT",
        /// Uses a normal equation to solve linear regression problem.
        NormalEquation = "NORMAL_EQUATION",
    }
}

open_enum! {
    /// The solver for PCA.
    pub enum TrainingOptionsPcaSolver = "TrainingOptions.pcaSolver" {
        /// Default value.
        Unspecified = "UNSPECIFIED",
        /// Full eigen-decoposition.
        Full = "FULL",
        /// Randomized SVD.
        Randomized = "RANDOMIZED",
        /// Auto.
        Auto = "AUTO",
    }
}

open_enum! {
    /// Specifies the reservation affinity type used to configure a Vertex AI resource.
    /// The default value is `NO_RESERVATION`.
    pub enum TrainingOptionsReservationAffinityType =
        "TrainingOptions.reservationAffinityType" {
        /// Default value.
        ReservationAffinityTypeUnspecified = "RESERVATION_AFFINITY_TYPE_UNSPECIFIED",
        /// No reservation.
        NoReservation = "NO_RESERVATION",
        /// Any reservation.
        AnyReservation = "ANY_RESERVATION",
        /// Specific reservation.
        SpecificReservation = "SPECIFIC_RESERVATION",
    }
}

open_enum! {
    /// Tree construction algorithm for boosted tree models.
    pub enum TrainingOptionsTreeMethod = "TrainingOptions.treeMethod" {
        /// Unspecified tree method.
        TreeMethodUnspecified = "TREE_METHOD_UNSPECIFIED",
        /// Use heuristic to choose the fastest method.
        Auto = "AUTO",
        /// Exact greedy algorithm.
        Exact = "EXACT",
        /// Approximate greedy algorithm using quantile sketch and gradient histogram.
        Approx = "APPROX",
        /// Fast histogram optimized approximate greedy algorithm.
        Hist = "HIST",
    }
}
