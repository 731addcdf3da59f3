//! The schema `ContentRating`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Ratings schemes. The country-specific ratings are mostly for movies and shows.
    /// LINT.IfChange
    pub struct ContentRating = "ContentRating" {
        /// The video's Australian Classification Board (ACB) or Australian
        /// Communications and Media Authority (ACMA) rating. ACMA ratings are used to
        /// classify children's television programming.
        pub acb_rating: Option<Open<ContentRatingAcbRating>> = "acbRating",
        /// The video's rating from Italy's Autorità per le Garanzie nelle Comunicazioni
        /// (AGCOM).
        pub agcom_rating: Option<Open<ContentRatingAgcomRating>> = "agcomRating",
        /// The video's Anatel (Asociación Nacional de Televisión) rating for Chilean
        /// television.
        pub anatel_rating: Option<Open<ContentRatingAnatelRating>> = "anatelRating",
        /// The video's British Board of Film Classification (BBFC) rating.
        pub bbfc_rating: Option<Open<ContentRatingBbfcRating>> = "bbfcRating",
        /// The video's rating from Thailand's Board of Film and Video Censors.
        pub bfvc_rating: Option<Open<ContentRatingBfvcRating>> = "bfvcRating",
        /// The video's rating from the Austrian Board of Media Classification
        /// (Bundesministerium für Unterricht, Kunst und Kultur).
        pub bmukk_rating: Option<Open<ContentRatingBmukkRating>> = "bmukkRating",
        /// Rating system for Canadian TV - Canadian TV Classification System The video's
        /// rating from the Canadian Radio-Television and Telecommunications Commission
        /// (CRTC) for Canadian English-language broadcasts. For more information, see
        /// the Canadian Broadcast Standards Council website.
        pub catv_rating: Option<Open<ContentRatingCatvRating>> = "catvRating",
        /// The video's rating from the Canadian Radio-Television and Telecommunications
        /// Commission (CRTC) for Canadian French-language broadcasts. For more
        /// information, see the Canadian Broadcast Standards Council website.
        pub catvfr_rating: Option<Open<ContentRatingCatvfrRating>> = "catvfrRating",
        /// The video's Central Board of Film Certification (CBFC - India) rating.
        pub cbfc_rating: Option<Open<ContentRatingCbfcRating>> = "cbfcRating",
        /// The video's Consejo de Calificación Cinematográfica (Chile) rating.
        pub ccc_rating: Option<Open<ContentRatingCccRating>> = "cccRating",
        /// The video's rating from Portugal's Comissão de Classificação de Espect´culos.
        pub cce_rating: Option<Open<ContentRatingCceRating>> = "cceRating",
        /// The video's rating in Switzerland.
        pub chfilm_rating: Option<Open<ContentRatingChfilmRating>> = "chfilmRating",
        /// The video's Canadian Home Video Rating System (CHVRS) rating.
        pub chvrs_rating: Option<Open<ContentRatingChvrsRating>> = "chvrsRating",
        /// The video's rating from the Commission de Contrôle des Films (Belgium).
        pub cicf_rating: Option<Open<ContentRatingCicfRating>> = "cicfRating",
        /// The video's rating from Romania's CONSILIUL NATIONAL AL AUDIOVIZUALULUI
        /// (CNA).
        pub cna_rating: Option<Open<ContentRatingCnaRating>> = "cnaRating",
        /// Rating system in France - Commission de classification cinematographique
        pub cnc_rating: Option<Open<ContentRatingCncRating>> = "cncRating",
        /// The video's rating from France's Conseil supérieur de l’audiovisuel, which
        /// rates broadcast content.
        pub csa_rating: Option<Open<ContentRatingCsaRating>> = "csaRating",
        /// The video's rating from Luxembourg's Commission de surveillance de la
        /// classification des films (CSCF).
        pub cscf_rating: Option<Open<ContentRatingCscfRating>> = "cscfRating",
        /// The video's rating in the Czech Republic.
        pub czfilm_rating: Option<Open<ContentRatingCzfilmRating>> = "czfilmRating",
        /// The video's Departamento de Justiça, Classificação, Qualificação e Títulos
        /// (DJCQT - Brazil) rating.
        pub djctq_rating: Option<Open<ContentRatingDjctqRating>> = "djctqRating",
        /// Reasons that explain why the video received its DJCQT (Brazil) rating.
        pub djctq_rating_reasons: Option<Vec<Open<ContentRatingDjctqRatingReasons>>> =
            "djctqRatingReasons",
        /// Rating system in Turkey - Evaluation and Classification Board of the Ministry
        /// of Culture and Tourism
        pub ecbmct_rating: Option<Open<ContentRatingEcbmctRating>> = "ecbmctRating",
        /// The video's rating in Estonia.
        pub eefilm_rating: Option<Open<ContentRatingEefilmRating>> = "eefilmRating",
        /// The video's rating in Egypt.
        pub egfilm_rating: Option<Open<ContentRatingEgfilmRating>> = "egfilmRating",
        /// The video's Eirin (映倫) rating. Eirin is the Japanese rating system.
        pub eirin_rating: Option<Open<ContentRatingEirinRating>> = "eirinRating",
        /// The video's rating from Malaysia's Film Censorship Board.
        pub fcbm_rating: Option<Open<ContentRatingFcbmRating>> = "fcbmRating",
        /// The video's rating from Hong Kong's Office for Film, Newspaper and Article
        /// Administration.
        pub fco_rating: Option<Open<ContentRatingFcoRating>> = "fcoRating",
        /// This property has been deprecated. Use the
        /// contentDetails.contentRating.cncRating instead.
        #[deprecated]
        pub fmoc_rating: Option<Open<ContentRatingFmocRating>> = "fmocRating",
        /// The video's rating from South Africa's Film and Publication Board.
        pub fpb_rating: Option<Open<ContentRatingFpbRating>> = "fpbRating",
        /// Reasons that explain why the video received its FPB (South Africa) rating.
        pub fpb_rating_reasons: Option<Vec<Open<ContentRatingFpbRatingReasons>>> =
            "fpbRatingReasons",
        /// The video's Freiwillige Selbstkontrolle der Filmwirtschaft (FSK - Germany)
        /// rating.
        pub fsk_rating: Option<Open<ContentRatingFskRating>> = "fskRating",
        /// The video's rating in Greece.
        pub grfilm_rating: Option<Open<ContentRatingGrfilmRating>> = "grfilmRating",
        /// The video's Instituto de la Cinematografía y de las Artes Audiovisuales
        /// (ICAA - Spain) rating.
        pub icaa_rating: Option<Open<ContentRatingIcaaRating>> = "icaaRating",
        /// The video's Irish Film Classification Office (IFCO - Ireland) rating. See the
        /// IFCO website for more information.
        pub ifco_rating: Option<Open<ContentRatingIfcoRating>> = "ifcoRating",
        /// The video's rating in Israel.
        pub ilfilm_rating: Option<Open<ContentRatingIlfilmRating>> = "ilfilmRating",
        /// The video's INCAA (Instituto Nacional de Cine y Artes Audiovisuales -
        /// Argentina) rating.
        pub incaa_rating: Option<Open<ContentRatingIncaaRating>> = "incaaRating",
        /// The video's rating from the Kenya Film Classification Board.
        pub kfcb_rating: Option<Open<ContentRatingKfcbRating>> = "kfcbRating",
        /// The video's NICAM/Kijkwijzer rating from the Nederlands Instituut voor de
        /// Classificatie van Audiovisuele Media (Netherlands).
        pub kijkwijzer_rating: Option<Open<ContentRatingKijkwijzerRating>> =
            "kijkwijzerRating",
        /// The video's Korea Media Rating Board (영상물등급위원회) rating. The KMRB rates videos
        /// in South Korea.
        pub kmrb_rating: Option<Open<ContentRatingKmrbRating>> = "kmrbRating",
        /// The video's rating from Indonesia's Lembaga Sensor Film.
        pub lsf_rating: Option<Open<ContentRatingLsfRating>> = "lsfRating",
        /// The video's rating from Malta's Film Age-Classification Board.
        pub mccaa_rating: Option<Open<ContentRatingMccaaRating>> = "mccaaRating",
        /// The video's rating from the Danish Film Institute's (Det Danske Filminstitut)
        /// Media Council for Children and Young People.
        pub mccyp_rating: Option<Open<ContentRatingMccypRating>> = "mccypRating",
        /// The video's rating system for Vietnam - MCST
        pub mcst_rating: Option<Open<ContentRatingMcstRating>> = "mcstRating",
        /// The video's rating from Singapore's Media Development Authority (MDA) and,
        /// specifically, it's Board of Film Censors (BFC).
        pub mda_rating: Option<Open<ContentRatingMdaRating>> = "mdaRating",
        /// The video's rating from Medietilsynet, the Norwegian Media Authority.
        pub medietilsynet_rating: Option<Open<ContentRatingMedietilsynetRating>> =
            "medietilsynetRating",
        /// The video's rating from Finland's Kansallinen Audiovisuaalinen Instituutti
        /// (National Audiovisual Institute).
        pub meku_rating: Option<Open<ContentRatingMekuRating>> = "mekuRating",
        /// The rating system for MENA countries, a clone of MPAA. It is needed to
        /// prevent titles go live w/o additional QC check, since some of them can be
        /// inappropriate for the countries at all. See b/33408548 for more details.
        pub mena_mpaa_rating: Option<Open<ContentRatingMenaMpaaRating>> =
            "menaMpaaRating",
        /// The video's rating from the Ministero dei Beni e delle Attività Culturali e
        /// del Turismo (Italy).
        pub mibac_rating: Option<Open<ContentRatingMibacRating>> = "mibacRating",
        /// The video's Ministerio de Cultura (Colombia) rating.
        pub moc_rating: Option<Open<ContentRatingMocRating>> = "mocRating",
        /// The video's rating from Taiwan's Ministry of Culture (文化部).
        pub moctw_rating: Option<Open<ContentRatingMoctwRating>> = "moctwRating",
        /// The video's Motion Picture Association of America (MPAA) rating.
        pub mpaa_rating: Option<Open<ContentRatingMpaaRating>> = "mpaaRating",
        /// The rating system for trailer, DVD, and Ad in the US. See
        /// <http://movielabs.com/md/ratings/v2.3/html/US_MPAAT_Ratings.html>.
        pub mpaat_rating: Option<Open<ContentRatingMpaatRating>> = "mpaatRating",
        /// The video's rating from the Movie and Television Review and Classification
        /// Board (Philippines).
        pub mtrcb_rating: Option<Open<ContentRatingMtrcbRating>> = "mtrcbRating",
        /// The video's rating from the Maldives National Bureau of Classification.
        pub nbc_rating: Option<Open<ContentRatingNbcRating>> = "nbcRating",
        /// The video's rating in Poland.
        pub nbcpl_rating: Option<Open<ContentRatingNbcplRating>> = "nbcplRating",
        /// The video's rating from the Bulgarian National Film Center.
        pub nfrc_rating: Option<Open<ContentRatingNfrcRating>> = "nfrcRating",
        /// The video's rating from Nigeria's National Film and Video Censors Board.
        pub nfvcb_rating: Option<Open<ContentRatingNfvcbRating>> = "nfvcbRating",
        /// The video's rating from the Nacionãlais Kino centrs (National Film Centre of
        /// Latvia).
        pub nkclv_rating: Option<Open<ContentRatingNkclvRating>> = "nkclvRating",
        /// The National Media Council ratings system for United Arab Emirates.
        pub nmc_rating: Option<Open<ContentRatingNmcRating>> = "nmcRating",
        /// The video's Office of Film and Literature Classification (OFLC - New Zealand)
        /// rating.
        pub oflc_rating: Option<Open<ContentRatingOflcRating>> = "oflcRating",
        /// The video's rating in Peru.
        pub pefilm_rating: Option<Open<ContentRatingPefilmRating>> = "pefilmRating",
        /// The video's rating from the Hungarian Nemzeti Filmiroda, the Rating Committee
        /// of the National Office of Film.
        pub rcnof_rating: Option<Open<ContentRatingRcnofRating>> = "rcnofRating",
        /// The video's rating in Venezuela.
        pub resorteviolencia_rating: Option<Open<ContentRatingResorteviolenciaRating>> =
            "resorteviolenciaRating",
        /// The video's General Directorate of Radio, Television and Cinematography
        /// (Mexico) rating.
        pub rtc_rating: Option<Open<ContentRatingRtcRating>> = "rtcRating",
        /// The video's rating from Ireland's Raidió Teilifís Éireann.
        pub rte_rating: Option<Open<ContentRatingRteRating>> = "rteRating",
        /// The video's National Film Registry of the Russian Federation (MKRF - Russia)
        /// rating.
        pub russia_rating: Option<Open<ContentRatingRussiaRating>> = "russiaRating",
        /// The video's rating in Slovakia.
        pub skfilm_rating: Option<Open<ContentRatingSkfilmRating>> = "skfilmRating",
        /// The video's rating in Iceland.
        pub smais_rating: Option<Open<ContentRatingSmaisRating>> = "smaisRating",
        /// The video's rating from Statens medieråd (Sweden's National Media Council).
        pub smsa_rating: Option<Open<ContentRatingSmsaRating>> = "smsaRating",
        /// The video's TV Parental Guidelines (TVPG) rating.
        pub tvpg_rating: Option<Open<ContentRatingTvpgRating>> = "tvpgRating",
        /// A rating that YouTube uses to identify age-restricted content.
        pub yt_rating: Option<Open<ContentRatingYtRating>> = "ytRating",
    }
}

open_enum! {
    /// The video's Australian Classification Board (ACB) or Australian Communications
    /// and Media Authority (ACMA) rating. ACMA ratings are used to classify children's
    /// television programming.
    pub enum ContentRatingAcbRating = "ContentRating.acbRating" {
        /// The value `acbUnspecified`.
        AcbUnspecified = "acbUnspecified",
        /// E
        AcbE = "acbE",
        /// Programs that have been given a P classification by the Australian
        /// Communications and Media Authority. These programs are intended for preschool
        /// children.
        AcbP = "acbP",
        /// Programs that have been given a C classification by the Australian
        /// Communications and Media Authority. These programs are intended for children
        /// (other than preschool children) who are younger than 14 years of age.
        AcbC = "acbC",
        /// G
        AcbG = "acbG",
        /// PG
        AcbPg = "acbPg",
        /// M
        AcbM = "acbM",
        /// MA15+
        AcbMa15plus = "acbMa15plus",
        /// R18+
        AcbR18plus = "acbR18plus",
        /// The value `acbUnrated`.
        AcbUnrated = "acbUnrated",
    }
}

open_enum! {
    /// The video's rating from Italy's Autorità per le Garanzie nelle Comunicazioni
    /// (AGCOM).
    pub enum ContentRatingAgcomRating = "ContentRating.agcomRating" {
        /// The value `agcomUnspecified`.
        AgcomUnspecified = "agcomUnspecified",
        /// T
        AgcomT = "agcomT",
        /// VM14
        AgcomVm14 = "agcomVm14",
        /// VM18
        AgcomVm18 = "agcomVm18",
        /// The value `agcomUnrated`.
        AgcomUnrated = "agcomUnrated",
    }
}

open_enum! {
    /// The video's Anatel (Asociación Nacional de Televisión) rating for Chilean
    /// television.
    pub enum ContentRatingAnatelRating = "ContentRating.anatelRating" {
        /// The value `anatelUnspecified`.
        AnatelUnspecified = "anatelUnspecified",
        /// F
        AnatelF = "anatelF",
        /// I
        AnatelI = "anatelI",
        /// I-7
        AnatelI7 = "anatelI7",
        /// I-10
        AnatelI10 = "anatelI10",
        /// I-12
        AnatelI12 = "anatelI12",
        /// R
        AnatelR = "anatelR",
        /// A
        AnatelA = "anatelA",
        /// The value `anatelUnrated`.
        AnatelUnrated = "anatelUnrated",
    }
}

open_enum! {
    /// The video's British Board of Film Classification (BBFC) rating.
    pub enum ContentRatingBbfcRating = "ContentRating.bbfcRating" {
        /// The value `bbfcUnspecified`.
        BbfcUnspecified = "bbfcUnspecified",
        /// U
        BbfcU = "bbfcU",
        /// PG
        BbfcPg = "bbfcPg",
        /// 12A
        Bbfc12a = "bbfc12a",
        /// 12
        Bbfc12 = "bbfc12",
        /// 15
        Bbfc15 = "bbfc15",
        /// 18
        Bbfc18 = "bbfc18",
        /// R18
        BbfcR18 = "bbfcR18",
        /// The value `bbfcUnrated`.
        BbfcUnrated = "bbfcUnrated",
    }
}

open_enum! {
    /// The video's rating from Thailand's Board of Film and Video Censors.
    pub enum ContentRatingBfvcRating = "ContentRating.bfvcRating" {
        /// The value `bfvcUnspecified`.
        BfvcUnspecified = "bfvcUnspecified",
        /// G
        BfvcG = "bfvcG",
        /// E
        BfvcE = "bfvcE",
        /// 13
        Bfvc13 = "bfvc13",
        /// 15
        Bfvc15 = "bfvc15",
        /// 18
        Bfvc18 = "bfvc18",
        /// 20
        Bfvc20 = "bfvc20",
        /// B
        BfvcB = "bfvcB",
        /// The value `bfvcUnrated`.
        BfvcUnrated = "bfvcUnrated",
    }
}

open_enum! {
    /// The video's rating from the Austrian Board of Media Classification
    /// (Bundesministerium für Unterricht, Kunst und Kultur).
    pub enum ContentRatingBmukkRating = "ContentRating.bmukkRating" {
        /// The value `bmukkUnspecified`.
        BmukkUnspecified = "bmukkUnspecified",
        /// Unrestricted
        BmukkAa = "bmukkAa",
        /// 6+
        Bmukk6 = "bmukk6",
        /// 8+
        Bmukk8 = "bmukk8",
        /// 10+
        Bmukk10 = "bmukk10",
        /// 12+
        Bmukk12 = "bmukk12",
        /// 14+
        Bmukk14 = "bmukk14",
        /// 16+
        Bmukk16 = "bmukk16",
        /// The value `bmukkUnrated`.
        BmukkUnrated = "bmukkUnrated",
    }
}

open_enum! {
    /// Rating system for Canadian TV - Canadian TV Classification System The video's
    /// rating from the Canadian Radio-Television and Telecommunications Commission
    /// (CRTC) for Canadian English-language broadcasts. For more information, see the
    /// Canadian Broadcast Standards Council website.
    pub enum ContentRatingCatvRating = "ContentRating.catvRating" {
        /// The value `catvUnspecified`.
        CatvUnspecified = "catvUnspecified",
        /// C
        CatvC = "catvC",
        /// C8
        CatvC8 = "catvC8",
        /// G
        CatvG = "catvG",
        /// PG
        CatvPg = "catvPg",
        /// 14+
        Catv14plus = "catv14plus",
        /// 18+
        Catv18plus = "catv18plus",
        /// The value `catvUnrated`.
        CatvUnrated = "catvUnrated",
        /// The value `catvE`.
        CatvE = "catvE",
    }
}

open_enum! {
    /// The video's rating from the Canadian Radio-Television and Telecommunications
    /// Commission (CRTC) for Canadian French-language broadcasts. For more information,
    /// see the Canadian Broadcast Standards Council website.
    pub enum ContentRatingCatvfrRating = "ContentRating.catvfrRating" {
        /// The value `catvfrUnspecified`.
        CatvfrUnspecified = "catvfrUnspecified",
        /// G
        CatvfrG = "catvfrG",
        /// 8+
        Catvfr8plus = "catvfr8plus",
        /// 13+
        Catvfr13plus = "catvfr13plus",
        /// 16+
        Catvfr16plus = "catvfr16plus",
        /// 18+
        Catvfr18plus = "catvfr18plus",
        /// The value `catvfrUnrated`.
        CatvfrUnrated = "catvfrUnrated",
        /// The value `catvfrE`.
        CatvfrE = "catvfrE",
    }
}

open_enum! {
    /// The video's Central Board of Film Certification (CBFC - India) rating.
    pub enum ContentRatingCbfcRating = "ContentRating.cbfcRating" {
        /// The value `cbfcUnspecified`.
        CbfcUnspecified = "cbfcUnspecified",
        /// U
        CbfcU = "cbfcU",
        /// U/A
        ///
        /// Named `cbfcUA` on the wire.
        CbfcUa = "cbfcUA",
        /// U/A 7+
        ///
        /// Named `cbfcUA7plus` on the wire.
        CbfcUa7plus = "cbfcUA7plus",
        /// U/A 13+
        ///
        /// Named `cbfcUA13plus` on the wire.
        CbfcUa13plus = "cbfcUA13plus",
        /// U/A 16+
        ///
        /// Named `cbfcUA16plus` on the wire.
        CbfcUa16plus = "cbfcUA16plus",
        /// A
        CbfcA = "cbfcA",
        /// S
        CbfcS = "cbfcS",
        /// The value `cbfcUnrated`.
        CbfcUnrated = "cbfcUnrated",
    }
}

open_enum! {
    /// The video's Consejo de Calificación Cinematográfica (Chile) rating.
    pub enum ContentRatingCccRating = "ContentRating.cccRating" {
        /// The value `cccUnspecified`.
        CccUnspecified = "cccUnspecified",
        /// Todo espectador
        CccTe = "cccTe",
        /// 6+ - Inconveniente para menores de 7 años
        Ccc6 = "ccc6",
        /// 14+
        Ccc14 = "ccc14",
        /// 18+
        Ccc18 = "ccc18",
        /// 18+ - contenido excesivamente violento
        Ccc18v = "ccc18v",
        /// 18+ - contenido pornográfico
        Ccc18s = "ccc18s",
        /// The value `cccUnrated`.
        CccUnrated = "cccUnrated",
    }
}

open_enum! {
    /// The video's rating from Portugal's Comissão de Classificação de Espect´culos.
    pub enum ContentRatingCceRating = "ContentRating.cceRating" {
        /// The value `cceUnspecified`.
        CceUnspecified = "cceUnspecified",
        /// 4
        CceM4 = "cceM4",
        /// 6
        CceM6 = "cceM6",
        /// 12
        CceM12 = "cceM12",
        /// 16
        CceM16 = "cceM16",
        /// 18
        CceM18 = "cceM18",
        /// The value `cceUnrated`.
        CceUnrated = "cceUnrated",
        /// 14
        CceM14 = "cceM14",
    }
}

open_enum! {
    /// The video's rating in Switzerland.
    pub enum ContentRatingChfilmRating = "ContentRating.chfilmRating" {
        /// The value `chfilmUnspecified`.
        ChfilmUnspecified = "chfilmUnspecified",
        /// 0
        Chfilm0 = "chfilm0",
        /// 6
        Chfilm6 = "chfilm6",
        /// 12
        Chfilm12 = "chfilm12",
        /// 16
        Chfilm16 = "chfilm16",
        /// 18
        Chfilm18 = "chfilm18",
        /// The value `chfilmUnrated`.
        ChfilmUnrated = "chfilmUnrated",
    }
}

open_enum! {
    /// The video's Canadian Home Video Rating System (CHVRS) rating.
    pub enum ContentRatingChvrsRating = "ContentRating.chvrsRating" {
        /// The value `chvrsUnspecified`.
        ChvrsUnspecified = "chvrsUnspecified",
        /// G
        ChvrsG = "chvrsG",
        /// PG
        ChvrsPg = "chvrsPg",
        /// 14A
        Chvrs14a = "chvrs14a",
        /// 18A
        Chvrs18a = "chvrs18a",
        /// R
        ChvrsR = "chvrsR",
        /// E
        ChvrsE = "chvrsE",
        /// The value `chvrsUnrated`.
        ChvrsUnrated = "chvrsUnrated",
    }
}

open_enum! {
    /// The video's rating from the Commission de Contrôle des Films (Belgium).
    pub enum ContentRatingCicfRating = "ContentRating.cicfRating" {
        /// The value `cicfUnspecified`.
        CicfUnspecified = "cicfUnspecified",
        /// E
        CicfE = "cicfE",
        /// KT/EA
        CicfKtEa = "cicfKtEa",
        /// KNT/ENA
        CicfKntEna = "cicfKntEna",
        /// The value `cicfUnrated`.
        CicfUnrated = "cicfUnrated",
    }
}

open_enum! {
    /// The video's rating from Romania's CONSILIUL NATIONAL AL AUDIOVIZUALULUI (CNA).
    pub enum ContentRatingCnaRating = "ContentRating.cnaRating" {
        /// The value `cnaUnspecified`.
        CnaUnspecified = "cnaUnspecified",
        /// AP
        CnaAp = "cnaAp",
        /// 12
        Cna12 = "cna12",
        /// 15
        Cna15 = "cna15",
        /// 18
        Cna18 = "cna18",
        /// 18+
        Cna18plus = "cna18plus",
        /// The value `cnaUnrated`.
        CnaUnrated = "cnaUnrated",
    }
}

open_enum! {
    /// Rating system in France - Commission de classification cinematographique
    pub enum ContentRatingCncRating = "ContentRating.cncRating" {
        /// The value `cncUnspecified`.
        CncUnspecified = "cncUnspecified",
        /// T
        CncT = "cncT",
        /// 10
        Cnc10 = "cnc10",
        /// 12
        Cnc12 = "cnc12",
        /// 16
        Cnc16 = "cnc16",
        /// 18
        Cnc18 = "cnc18",
        /// E
        CncE = "cncE",
        /// interdiction
        CncInterdiction = "cncInterdiction",
        /// The value `cncUnrated`.
        CncUnrated = "cncUnrated",
    }
}

open_enum! {
    /// The video's rating from France's Conseil supérieur de l’audiovisuel, which rates
    /// broadcast content.
    pub enum ContentRatingCsaRating = "ContentRating.csaRating" {
        /// The value `csaUnspecified`.
        CsaUnspecified = "csaUnspecified",
        /// T
        CsaT = "csaT",
        /// 10
        Csa10 = "csa10",
        /// 12
        Csa12 = "csa12",
        /// 16
        Csa16 = "csa16",
        /// 18
        Csa18 = "csa18",
        /// Interdiction
        CsaInterdiction = "csaInterdiction",
        /// The value `csaUnrated`.
        CsaUnrated = "csaUnrated",
    }
}

open_enum! {
    /// The video's rating from Luxembourg's Commission de surveillance de la
    /// classification des films (CSCF).
    pub enum ContentRatingCscfRating = "ContentRating.cscfRating" {
        /// The value `cscfUnspecified`.
        CscfUnspecified = "cscfUnspecified",
        /// AL
        CscfAl = "cscfAl",
        /// A
        CscfA = "cscfA",
        /// 6
        Cscf6 = "cscf6",
        /// 9
        Cscf9 = "cscf9",
        /// 12
        Cscf12 = "cscf12",
        /// 16
        Cscf16 = "cscf16",
        /// 18
        Cscf18 = "cscf18",
        /// The value `cscfUnrated`.
        CscfUnrated = "cscfUnrated",
    }
}

open_enum! {
    /// The video's rating in the Czech Republic.
    pub enum ContentRatingCzfilmRating = "ContentRating.czfilmRating" {
        /// The value `czfilmUnspecified`.
        CzfilmUnspecified = "czfilmUnspecified",
        /// U
        CzfilmU = "czfilmU",
        /// 12
        Czfilm12 = "czfilm12",
        /// 14
        Czfilm14 = "czfilm14",
        /// 18
        Czfilm18 = "czfilm18",
        /// The value `czfilmUnrated`.
        CzfilmUnrated = "czfilmUnrated",
    }
}

open_enum! {
    /// The video's Departamento de Justiça, Classificação, Qualificação e Títulos
    /// (DJCQT - Brazil) rating.
    pub enum ContentRatingDjctqRating = "ContentRating.djctqRating" {
        /// The value `djctqUnspecified`.
        DjctqUnspecified = "djctqUnspecified",
        /// L
        DjctqL = "djctqL",
        /// 10
        Djctq10 = "djctq10",
        /// 12
        Djctq12 = "djctq12",
        /// 14
        Djctq14 = "djctq14",
        /// 16
        Djctq16 = "djctq16",
        /// 18
        Djctq18 = "djctq18",
        /// The value `djctqEr`.
        DjctqEr = "djctqEr",
        /// The value `djctqL10`.
        DjctqL10 = "djctqL10",
        /// The value `djctqL12`.
        DjctqL12 = "djctqL12",
        /// The value `djctqL14`.
        DjctqL14 = "djctqL14",
        /// The value `djctqL16`.
        DjctqL16 = "djctqL16",
        /// The value `djctqL18`.
        DjctqL18 = "djctqL18",
        /// The value `djctq1012`.
        Djctq1012 = "djctq1012",
        /// The value `djctq1014`.
        Djctq1014 = "djctq1014",
        /// The value `djctq1016`.
        Djctq1016 = "djctq1016",
        /// The value `djctq1018`.
        Djctq1018 = "djctq1018",
        /// The value `djctq1214`.
        Djctq1214 = "djctq1214",
        /// The value `djctq1216`.
        Djctq1216 = "djctq1216",
        /// The value `djctq1218`.
        Djctq1218 = "djctq1218",
        /// The value `djctq1416`.
        Djctq1416 = "djctq1416",
        /// The value `djctq1418`.
        Djctq1418 = "djctq1418",
        /// The value `djctq1618`.
        Djctq1618 = "djctq1618",
        /// The value `djctqUnrated`.
        DjctqUnrated = "djctqUnrated",
    }
}

open_enum! {
    /// An item of the property `djctqRatingReasons` of `ContentRating`.
    pub enum ContentRatingDjctqRatingReasons = "ContentRating.djctqRatingReasons[]" {
        /// The value `djctqRatingReasonUnspecified`.
        DjctqRatingReasonUnspecified = "djctqRatingReasonUnspecified",
        /// Brazil rating content descriptors. See <http://go/brazilratings> section F.
        /// Violência (Violence)
        DjctqViolence = "djctqViolence",
        /// Violência extrema (Extreme violence)
        DjctqExtremeViolence = "djctqExtremeViolence",
        /// Conteúdo sexual (Sexual content)
        DjctqSexualContent = "djctqSexualContent",
        /// Nudez (Nudity)
        DjctqNudity = "djctqNudity",
        /// Sexo (Sex)
        DjctqSex = "djctqSex",
        /// Sexo Explícito (Explicit sex)
        DjctqExplicitSex = "djctqExplicitSex",
        /// Drogas (Drugs)
        DjctqDrugs = "djctqDrugs",
        /// Drogas Lícitas (Legal drugs)
        DjctqLegalDrugs = "djctqLegalDrugs",
        /// Drogas Ilícitas (Illegal drugs)
        DjctqIllegalDrugs = "djctqIllegalDrugs",
        /// Linguagem Imprópria (Inappropriate language)
        DjctqInappropriateLanguage = "djctqInappropriateLanguage",
        /// Atos Criminosos (Criminal Acts)
        DjctqCriminalActs = "djctqCriminalActs",
        /// Conteúdo Impactante (Impacting content)
        DjctqImpactingContent = "djctqImpactingContent",
        /// Temer (Fear)
        DjctqFear = "djctqFear",
        /// Procedimentos médicos (Medical Procedures)
        DjctqMedicalProcedures = "djctqMedicalProcedures",
        /// Tópicos sensíveis (Sensitive Topics)
        DjctqSensitiveTopics = "djctqSensitiveTopics",
        /// Fantasia Violência (Fantasy Violence)
        DjctqFantasyViolence = "djctqFantasyViolence",
    }
}

open_enum! {
    /// Rating system in Turkey - Evaluation and Classification Board of the Ministry of
    /// Culture and Tourism
    pub enum ContentRatingEcbmctRating = "ContentRating.ecbmctRating" {
        /// The value `ecbmctUnspecified`.
        EcbmctUnspecified = "ecbmctUnspecified",
        /// G
        EcbmctG = "ecbmctG",
        /// 7A
        Ecbmct7a = "ecbmct7a",
        /// 7+
        Ecbmct7plus = "ecbmct7plus",
        /// 13A
        Ecbmct13a = "ecbmct13a",
        /// 13+
        Ecbmct13plus = "ecbmct13plus",
        /// 15A
        Ecbmct15a = "ecbmct15a",
        /// 15+
        Ecbmct15plus = "ecbmct15plus",
        /// 18+
        Ecbmct18plus = "ecbmct18plus",
        /// The value `ecbmctUnrated`.
        EcbmctUnrated = "ecbmctUnrated",
    }
}

open_enum! {
    /// The video's rating in Estonia.
    pub enum ContentRatingEefilmRating = "ContentRating.eefilmRating" {
        /// The value `eefilmUnspecified`.
        EefilmUnspecified = "eefilmUnspecified",
        /// Pere
        EefilmPere = "eefilmPere",
        /// L
        EefilmL = "eefilmL",
        /// MS-6
        EefilmMs6 = "eefilmMs6",
        /// K-6
        EefilmK6 = "eefilmK6",
        /// MS-12
        EefilmMs12 = "eefilmMs12",
        /// K-12
        EefilmK12 = "eefilmK12",
        /// K-14
        EefilmK14 = "eefilmK14",
        /// K-16
        EefilmK16 = "eefilmK16",
        /// The value `eefilmUnrated`.
        EefilmUnrated = "eefilmUnrated",
    }
}

open_enum! {
    /// The video's rating in Egypt.
    pub enum ContentRatingEgfilmRating = "ContentRating.egfilmRating" {
        /// The value `egfilmUnspecified`.
        EgfilmUnspecified = "egfilmUnspecified",
        /// GN
        EgfilmGn = "egfilmGn",
        /// 18
        Egfilm18 = "egfilm18",
        /// BN
        EgfilmBn = "egfilmBn",
        /// The value `egfilmUnrated`.
        EgfilmUnrated = "egfilmUnrated",
    }
}

open_enum! {
    /// The video's Eirin (映倫) rating. Eirin is the Japanese rating system.
    pub enum ContentRatingEirinRating = "ContentRating.eirinRating" {
        /// The value `eirinUnspecified`.
        EirinUnspecified = "eirinUnspecified",
        /// G
        EirinG = "eirinG",
        /// PG-12
        EirinPg12 = "eirinPg12",
        /// R15+
        EirinR15plus = "eirinR15plus",
        /// R18+
        EirinR18plus = "eirinR18plus",
        /// The value `eirinUnrated`.
        EirinUnrated = "eirinUnrated",
    }
}

open_enum! {
    /// The video's rating from Malaysia's Film Censorship Board.
    pub enum ContentRatingFcbmRating = "ContentRating.fcbmRating" {
        /// The value `fcbmUnspecified`.
        FcbmUnspecified = "fcbmUnspecified",
        /// U
        FcbmU = "fcbmU",
        /// PG13
        FcbmPg13 = "fcbmPg13",
        /// P13
        FcbmP13 = "fcbmP13",
        /// 18
        Fcbm18 = "fcbm18",
        /// 18SX
        Fcbm18sx = "fcbm18sx",
        /// 18PA
        Fcbm18pa = "fcbm18pa",
        /// 18SG
        Fcbm18sg = "fcbm18sg",
        /// 18PL
        Fcbm18pl = "fcbm18pl",
        /// The value `fcbmUnrated`.
        FcbmUnrated = "fcbmUnrated",
    }
}

open_enum! {
    /// The video's rating from Hong Kong's Office for Film, Newspaper and Article
    /// Administration.
    pub enum ContentRatingFcoRating = "ContentRating.fcoRating" {
        /// The value `fcoUnspecified`.
        FcoUnspecified = "fcoUnspecified",
        /// I
        FcoI = "fcoI",
        /// IIA
        FcoIia = "fcoIia",
        /// IIB
        FcoIib = "fcoIib",
        /// II
        FcoIi = "fcoIi",
        /// III
        FcoIii = "fcoIii",
        /// The value `fcoUnrated`.
        FcoUnrated = "fcoUnrated",
    }
}

open_enum! {
    /// This property has been deprecated. Use the contentDetails.contentRating.cncRating
    /// instead.
    pub enum ContentRatingFmocRating = "ContentRating.fmocRating" {
        /// The value `fmocUnspecified`.
        FmocUnspecified = "fmocUnspecified",
        /// U
        FmocU = "fmocU",
        /// 10
        Fmoc10 = "fmoc10",
        /// 12
        Fmoc12 = "fmoc12",
        /// 16
        Fmoc16 = "fmoc16",
        /// 18
        Fmoc18 = "fmoc18",
        /// E
        FmocE = "fmocE",
        /// The value `fmocUnrated`.
        FmocUnrated = "fmocUnrated",
    }
}

open_enum! {
    /// The video's rating from South Africa's Film and Publication Board.
    pub enum ContentRatingFpbRating = "ContentRating.fpbRating" {
        /// The value `fpbUnspecified`.
        FpbUnspecified = "fpbUnspecified",
        /// A
        FpbA = "fpbA",
        /// PG
        FpbPg = "fpbPg",
        /// 7-9PG
        Fpb79Pg = "fpb79Pg",
        /// 10-12PG
        Fpb1012Pg = "fpb1012Pg",
        /// 13
        Fpb13 = "fpb13",
        /// 16
        Fpb16 = "fpb16",
        /// 18
        Fpb18 = "fpb18",
        /// X18
        FpbX18 = "fpbX18",
        /// XX
        FpbXx = "fpbXx",
        /// The value `fpbUnrated`.
        FpbUnrated = "fpbUnrated",
        /// 10
        Fpb10 = "fpb10",
    }
}

open_enum! {
    /// An item of the property `fpbRatingReasons` of `ContentRating`.
    pub enum ContentRatingFpbRatingReasons = "ContentRating.fpbRatingReasons[]" {
        /// The value `fpbRatingReasonUnspecified`.
        FpbRatingReasonUnspecified = "fpbRatingReasonUnspecified",
        /// South Africa rating content descriptors.
        FpbBlasphemy = "fpbBlasphemy",
        /// The value `fpbLanguage`.
        FpbLanguage = "fpbLanguage",
        /// The value `fpbNudity`.
        FpbNudity = "fpbNudity",
        /// The value `fpbPrejudice`.
        FpbPrejudice = "fpbPrejudice",
        /// The value `fpbSex`.
        FpbSex = "fpbSex",
        /// The value `fpbViolence`.
        FpbViolence = "fpbViolence",
        /// The value `fpbDrugs`.
        FpbDrugs = "fpbDrugs",
        /// The value `fpbSexualViolence`.
        FpbSexualViolence = "fpbSexualViolence",
        /// The value `fpbHorror`.
        FpbHorror = "fpbHorror",
        /// The value `fpbCriminalTechniques`.
        FpbCriminalTechniques = "fpbCriminalTechniques",
        /// The value `fpbImitativeActsTechniques`.
        FpbImitativeActsTechniques = "fpbImitativeActsTechniques",
    }
}

open_enum! {
    /// The video's Freiwillige Selbstkontrolle der Filmwirtschaft (FSK - Germany)
    /// rating.
    pub enum ContentRatingFskRating = "ContentRating.fskRating" {
        /// The value `fskUnspecified`.
        FskUnspecified = "fskUnspecified",
        /// FSK 0
        Fsk0 = "fsk0",
        /// FSK 6
        Fsk6 = "fsk6",
        /// FSK 12
        Fsk12 = "fsk12",
        /// FSK 16
        Fsk16 = "fsk16",
        /// FSK 18
        Fsk18 = "fsk18",
        /// The value `fskUnrated`.
        FskUnrated = "fskUnrated",
    }
}

open_enum! {
    /// The video's rating in Greece.
    pub enum ContentRatingGrfilmRating = "ContentRating.grfilmRating" {
        /// The value `grfilmUnspecified`.
        GrfilmUnspecified = "grfilmUnspecified",
        /// K
        GrfilmK = "grfilmK",
        /// E
        GrfilmE = "grfilmE",
        /// K-12
        GrfilmK12 = "grfilmK12",
        /// K-13
        GrfilmK13 = "grfilmK13",
        /// K-15
        GrfilmK15 = "grfilmK15",
        /// K-17
        GrfilmK17 = "grfilmK17",
        /// K-18
        GrfilmK18 = "grfilmK18",
        /// The value `grfilmUnrated`.
        GrfilmUnrated = "grfilmUnrated",
    }
}

open_enum! {
    /// The video's Instituto de la Cinematografía y de las Artes Audiovisuales (ICAA -
    /// Spain) rating.
    pub enum ContentRatingIcaaRating = "ContentRating.icaaRating" {
        /// The value `icaaUnspecified`.
        IcaaUnspecified = "icaaUnspecified",
        /// APTA
        IcaaApta = "icaaApta",
        /// 7
        Icaa7 = "icaa7",
        /// 12
        Icaa12 = "icaa12",
        /// 13
        Icaa13 = "icaa13",
        /// 16
        Icaa16 = "icaa16",
        /// 18
        Icaa18 = "icaa18",
        /// X
        IcaaX = "icaaX",
        /// The value `icaaUnrated`.
        IcaaUnrated = "icaaUnrated",
    }
}

open_enum! {
    /// The video's Irish Film Classification Office (IFCO - Ireland) rating. See the
    /// IFCO website for more information.
    pub enum ContentRatingIfcoRating = "ContentRating.ifcoRating" {
        /// The value `ifcoUnspecified`.
        IfcoUnspecified = "ifcoUnspecified",
        /// G
        IfcoG = "ifcoG",
        /// PG
        IfcoPg = "ifcoPg",
        /// 12
        Ifco12 = "ifco12",
        /// 12A
        Ifco12a = "ifco12a",
        /// 15
        Ifco15 = "ifco15",
        /// 15A
        Ifco15a = "ifco15a",
        /// 16
        Ifco16 = "ifco16",
        /// 18
        Ifco18 = "ifco18",
        /// The value `ifcoUnrated`.
        IfcoUnrated = "ifcoUnrated",
    }
}

open_enum! {
    /// The video's rating in Israel.
    pub enum ContentRatingIlfilmRating = "ContentRating.ilfilmRating" {
        /// The value `ilfilmUnspecified`.
        IlfilmUnspecified = "ilfilmUnspecified",
        /// AA
        IlfilmAa = "ilfilmAa",
        /// 12
        Ilfilm12 = "ilfilm12",
        /// 14
        Ilfilm14 = "ilfilm14",
        /// 16
        Ilfilm16 = "ilfilm16",
        /// 18
        Ilfilm18 = "ilfilm18",
        /// The value `ilfilmUnrated`.
        IlfilmUnrated = "ilfilmUnrated",
    }
}

open_enum! {
    /// The video's INCAA (Instituto Nacional de Cine y Artes Audiovisuales - Argentina)
    /// rating.
    pub enum ContentRatingIncaaRating = "ContentRating.incaaRating" {
        /// The value `incaaUnspecified`.
        IncaaUnspecified = "incaaUnspecified",
        /// ATP (Apta para todo publico)
        IncaaAtp = "incaaAtp",
        /// 13 (Solo apta para mayores de 13 años)
        IncaaSam13 = "incaaSam13",
        /// 16 (Solo apta para mayores de 16 años)
        IncaaSam16 = "incaaSam16",
        /// 18 (Solo apta para mayores de 18 años)
        IncaaSam18 = "incaaSam18",
        /// X (Solo apta para mayores de 18 años, de exhibición condicionada)
        IncaaC = "incaaC",
        /// The value `incaaUnrated`.
        IncaaUnrated = "incaaUnrated",
    }
}

open_enum! {
    /// The video's rating from the Kenya Film Classification Board.
    pub enum ContentRatingKfcbRating = "ContentRating.kfcbRating" {
        /// The value `kfcbUnspecified`.
        KfcbUnspecified = "kfcbUnspecified",
        /// GE
        KfcbG = "kfcbG",
        /// PG
        KfcbPg = "kfcbPg",
        /// 16
        Kfcb16plus = "kfcb16plus",
        /// 18
        KfcbR = "kfcbR",
        /// The value `kfcbUnrated`.
        KfcbUnrated = "kfcbUnrated",
    }
}

open_enum! {
    /// The video's NICAM/Kijkwijzer rating from the Nederlands Instituut voor de
    /// Classificatie van Audiovisuele Media (Netherlands).
    pub enum ContentRatingKijkwijzerRating = "ContentRating.kijkwijzerRating" {
        /// The value `kijkwijzerUnspecified`.
        KijkwijzerUnspecified = "kijkwijzerUnspecified",
        /// AL
        KijkwijzerAl = "kijkwijzerAl",
        /// 6
        Kijkwijzer6 = "kijkwijzer6",
        /// 9
        Kijkwijzer9 = "kijkwijzer9",
        /// 12
        Kijkwijzer12 = "kijkwijzer12",
        /// 16
        Kijkwijzer16 = "kijkwijzer16",
        /// The value `kijkwijzer18`.
        Kijkwijzer18 = "kijkwijzer18",
        /// The value `kijkwijzerUnrated`.
        KijkwijzerUnrated = "kijkwijzerUnrated",
    }
}

open_enum! {
    /// The video's Korea Media Rating Board (영상물등급위원회) rating. The KMRB rates videos in
    /// South Korea.
    pub enum ContentRatingKmrbRating = "ContentRating.kmrbRating" {
        /// The value `kmrbUnspecified`.
        KmrbUnspecified = "kmrbUnspecified",
        /// 전체관람가
        KmrbAll = "kmrbAll",
        /// 12세 이상 관람가
        Kmrb12plus = "kmrb12plus",
        /// 15세 이상 관람가
        Kmrb15plus = "kmrb15plus",
        /// The value `kmrbTeenr`.
        KmrbTeenr = "kmrbTeenr",
        /// 청소년 관람불가
        KmrbR = "kmrbR",
        /// The value `kmrbUnrated`.
        KmrbUnrated = "kmrbUnrated",
    }
}

open_enum! {
    /// The video's rating from Indonesia's Lembaga Sensor Film.
    pub enum ContentRatingLsfRating = "ContentRating.lsfRating" {
        /// The value `lsfUnspecified`.
        LsfUnspecified = "lsfUnspecified",
        /// SU
        LsfSu = "lsfSu",
        /// A
        LsfA = "lsfA",
        /// BO
        #[deprecated]
        LsfBo = "lsfBo",
        /// 13
        Lsf13 = "lsf13",
        /// R
        #[deprecated]
        LsfR = "lsfR",
        /// 17
        Lsf17 = "lsf17",
        /// D
        #[deprecated]
        LsfD = "lsfD",
        /// 21
        Lsf21 = "lsf21",
        /// The value `lsfUnrated`.
        #[deprecated]
        LsfUnrated = "lsfUnrated",
    }
}

open_enum! {
    /// The video's rating from Malta's Film Age-Classification Board.
    pub enum ContentRatingMccaaRating = "ContentRating.mccaaRating" {
        /// The value `mccaaUnspecified`.
        MccaaUnspecified = "mccaaUnspecified",
        /// U
        MccaaU = "mccaaU",
        /// PG
        MccaaPg = "mccaaPg",
        /// 12A
        Mccaa12a = "mccaa12a",
        /// 12
        Mccaa12 = "mccaa12",
        /// 14 - this rating was removed from the new classification structure introduced
        /// in 2013.
        Mccaa14 = "mccaa14",
        /// 15
        Mccaa15 = "mccaa15",
        /// 16 - this rating was removed from the new classification structure introduced
        /// in 2013.
        Mccaa16 = "mccaa16",
        /// 18
        Mccaa18 = "mccaa18",
        /// The value `mccaaUnrated`.
        MccaaUnrated = "mccaaUnrated",
    }
}

open_enum! {
    /// The video's rating from the Danish Film Institute's (Det Danske Filminstitut)
    /// Media Council for Children and Young People.
    pub enum ContentRatingMccypRating = "ContentRating.mccypRating" {
        /// The value `mccypUnspecified`.
        MccypUnspecified = "mccypUnspecified",
        /// A
        MccypA = "mccypA",
        /// 7
        Mccyp7 = "mccyp7",
        /// 11
        Mccyp11 = "mccyp11",
        /// 15
        Mccyp15 = "mccyp15",
        /// The value `mccypUnrated`.
        MccypUnrated = "mccypUnrated",
    }
}

open_enum! {
    /// The video's rating system for Vietnam - MCST
    pub enum ContentRatingMcstRating = "ContentRating.mcstRating" {
        /// The value `mcstUnspecified`.
        McstUnspecified = "mcstUnspecified",
        /// P
        McstP = "mcstP",
        /// 0
        Mcst0 = "mcst0",
        /// C13
        McstC13 = "mcstC13",
        /// C16
        McstC16 = "mcstC16",
        /// 16+
        Mcst16plus = "mcst16plus",
        /// C18
        McstC18 = "mcstC18",
        /// MCST_G_PG
        McstGPg = "mcstGPg",
        /// The value `mcstUnrated`.
        McstUnrated = "mcstUnrated",
    }
}

open_enum! {
    /// The video's rating from Singapore's Media Development Authority (MDA) and,
    /// specifically, it's Board of Film Censors (BFC).
    pub enum ContentRatingMdaRating = "ContentRating.mdaRating" {
        /// The value `mdaUnspecified`.
        MdaUnspecified = "mdaUnspecified",
        /// G
        MdaG = "mdaG",
        /// PG
        MdaPg = "mdaPg",
        /// PG13
        MdaPg13 = "mdaPg13",
        /// NC16
        MdaNc16 = "mdaNc16",
        /// M18
        MdaM18 = "mdaM18",
        /// R21
        MdaR21 = "mdaR21",
        /// The value `mdaUnrated`.
        MdaUnrated = "mdaUnrated",
    }
}

open_enum! {
    /// The video's rating from Medietilsynet, the Norwegian Media Authority.
    pub enum ContentRatingMedietilsynetRating = "ContentRating.medietilsynetRating" {
        /// The value `medietilsynetUnspecified`.
        MedietilsynetUnspecified = "medietilsynetUnspecified",
        /// A
        MedietilsynetA = "medietilsynetA",
        /// 6
        Medietilsynet6 = "medietilsynet6",
        /// 7
        Medietilsynet7 = "medietilsynet7",
        /// 9
        Medietilsynet9 = "medietilsynet9",
        /// 11
        Medietilsynet11 = "medietilsynet11",
        /// 12
        Medietilsynet12 = "medietilsynet12",
        /// 15
        Medietilsynet15 = "medietilsynet15",
        /// 18
        Medietilsynet18 = "medietilsynet18",
        /// The value `medietilsynetUnrated`.
        MedietilsynetUnrated = "medietilsynetUnrated",
    }
}

open_enum! {
    /// The video's rating from Finland's Kansallinen Audiovisuaalinen Instituutti
    /// (National Audiovisual Institute).
    pub enum ContentRatingMekuRating = "ContentRating.mekuRating" {
        /// The value `mekuUnspecified`.
        MekuUnspecified = "mekuUnspecified",
        /// S
        MekuS = "mekuS",
        /// 7
        Meku7 = "meku7",
        /// 12
        Meku12 = "meku12",
        /// 16
        Meku16 = "meku16",
        /// 18
        Meku18 = "meku18",
        /// The value `mekuUnrated`.
        MekuUnrated = "mekuUnrated",
    }
}

open_enum! {
    /// The rating system for MENA countries, a clone of MPAA. It is needed to prevent
    /// titles go live w/o additional QC check, since some of them can be inappropriate
    /// for the countries at all. See b/33408548 for more details.
    pub enum ContentRatingMenaMpaaRating = "ContentRating.menaMpaaRating" {
        /// The value `menaMpaaUnspecified`.
        MenaMpaaUnspecified = "menaMpaaUnspecified",
        /// G
        MenaMpaaG = "menaMpaaG",
        /// PG
        MenaMpaaPg = "menaMpaaPg",
        /// PG-13
        MenaMpaaPg13 = "menaMpaaPg13",
        /// R
        MenaMpaaR = "menaMpaaR",
        /// To keep the same enum values as MPAA's items have, skip NC_17.
        MenaMpaaUnrated = "menaMpaaUnrated",
    }
}

open_enum! {
    /// The video's rating from the Ministero dei Beni e delle Attività Culturali e del
    /// Turismo (Italy).
    pub enum ContentRatingMibacRating = "ContentRating.mibacRating" {
        /// The value `mibacUnspecified`.
        MibacUnspecified = "mibacUnspecified",
        /// The value `mibacT`.
        MibacT = "mibacT",
        /// The value `mibacVap`.
        MibacVap = "mibacVap",
        /// The value `mibacVm6`.
        MibacVm6 = "mibacVm6",
        /// The value `mibacVm12`.
        MibacVm12 = "mibacVm12",
        /// The value `mibacVm14`.
        MibacVm14 = "mibacVm14",
        /// The value `mibacVm16`.
        MibacVm16 = "mibacVm16",
        /// The value `mibacVm18`.
        MibacVm18 = "mibacVm18",
        /// The value `mibacUnrated`.
        MibacUnrated = "mibacUnrated",
    }
}

open_enum! {
    /// The video's Ministerio de Cultura (Colombia) rating.
    pub enum ContentRatingMocRating = "ContentRating.mocRating" {
        /// The value `mocUnspecified`.
        MocUnspecified = "mocUnspecified",
        /// E
        MocE = "mocE",
        /// T
        MocT = "mocT",
        /// 7
        Moc7 = "moc7",
        /// 12
        Moc12 = "moc12",
        /// 15
        Moc15 = "moc15",
        /// 18
        Moc18 = "moc18",
        /// X
        MocX = "mocX",
        /// Banned
        MocBanned = "mocBanned",
        /// The value `mocUnrated`.
        MocUnrated = "mocUnrated",
    }
}

open_enum! {
    /// The video's rating from Taiwan's Ministry of Culture (文化部).
    pub enum ContentRatingMoctwRating = "ContentRating.moctwRating" {
        /// The value `moctwUnspecified`.
        MoctwUnspecified = "moctwUnspecified",
        /// G
        MoctwG = "moctwG",
        /// P
        MoctwP = "moctwP",
        /// PG
        MoctwPg = "moctwPg",
        /// R
        MoctwR = "moctwR",
        /// The value `moctwUnrated`.
        MoctwUnrated = "moctwUnrated",
        ///
        MoctwR12 = "moctwR12",
        ///
        MoctwR15 = "moctwR15",
    }
}

open_enum! {
    /// The video's Motion Picture Association of America (MPAA) rating.
    pub enum ContentRatingMpaaRating = "ContentRating.mpaaRating" {
        /// The value `mpaaUnspecified`.
        MpaaUnspecified = "mpaaUnspecified",
        /// G
        MpaaG = "mpaaG",
        /// PG
        MpaaPg = "mpaaPg",
        /// PG-13
        MpaaPg13 = "mpaaPg13",
        /// R
        MpaaR = "mpaaR",
        /// NC-17
        MpaaNc17 = "mpaaNc17",
        /// ! X
        MpaaX = "mpaaX",
        /// The value `mpaaUnrated`.
        MpaaUnrated = "mpaaUnrated",
    }
}

open_enum! {
    /// The rating system for trailer, DVD, and Ad in the US. See
    /// <http://movielabs.com/md/ratings/v2.3/html/US_MPAAT_Ratings.html>.
    pub enum ContentRatingMpaatRating = "ContentRating.mpaatRating" {
        /// The value `mpaatUnspecified`.
        MpaatUnspecified = "mpaatUnspecified",
        /// GB
        MpaatGb = "mpaatGb",
        /// RB
        MpaatRb = "mpaatRb",
    }
}

open_enum! {
    /// The video's rating from the Movie and Television Review and Classification Board
    /// (Philippines).
    pub enum ContentRatingMtrcbRating = "ContentRating.mtrcbRating" {
        /// The value `mtrcbUnspecified`.
        MtrcbUnspecified = "mtrcbUnspecified",
        /// G
        MtrcbG = "mtrcbG",
        /// PG
        MtrcbPg = "mtrcbPg",
        ///
        MtrcbR13 = "mtrcbR13",
        ///
        MtrcbR16 = "mtrcbR16",
        ///
        MtrcbR18 = "mtrcbR18",
        /// X
        MtrcbX = "mtrcbX",
        /// The value `mtrcbUnrated`.
        MtrcbUnrated = "mtrcbUnrated",
    }
}

open_enum! {
    /// The video's rating from the Maldives National Bureau of Classification.
    pub enum ContentRatingNbcRating = "ContentRating.nbcRating" {
        /// The value `nbcUnspecified`.
        NbcUnspecified = "nbcUnspecified",
        /// G
        NbcG = "nbcG",
        /// PG
        NbcPg = "nbcPg",
        /// 12+
        Nbc12plus = "nbc12plus",
        /// 15+
        Nbc15plus = "nbc15plus",
        /// 18+
        Nbc18plus = "nbc18plus",
        /// 18+R
        Nbc18plusr = "nbc18plusr",
        /// PU
        NbcPu = "nbcPu",
        /// The value `nbcUnrated`.
        NbcUnrated = "nbcUnrated",
    }
}

open_enum! {
    /// The video's rating in Poland.
    pub enum ContentRatingNbcplRating = "ContentRating.nbcplRating" {
        /// The value `nbcplUnspecified`.
        NbcplUnspecified = "nbcplUnspecified",
        /// The value `nbcplI`.
        NbcplI = "nbcplI",
        /// The value `nbcplIi`.
        NbcplIi = "nbcplIi",
        /// The value `nbcplIii`.
        NbcplIii = "nbcplIii",
        /// The value `nbcplIv`.
        NbcplIv = "nbcplIv",
        /// The value `nbcpl18plus`.
        Nbcpl18plus = "nbcpl18plus",
        /// The value `nbcplUnrated`.
        NbcplUnrated = "nbcplUnrated",
    }
}

open_enum! {
    /// The video's rating from the Bulgarian National Film Center.
    pub enum ContentRatingNfrcRating = "ContentRating.nfrcRating" {
        /// The value `nfrcUnspecified`.
        NfrcUnspecified = "nfrcUnspecified",
        /// A
        NfrcA = "nfrcA",
        /// B
        NfrcB = "nfrcB",
        /// C
        NfrcC = "nfrcC",
        /// D
        NfrcD = "nfrcD",
        /// X
        NfrcX = "nfrcX",
        /// The value `nfrcUnrated`.
        NfrcUnrated = "nfrcUnrated",
    }
}

open_enum! {
    /// The video's rating from Nigeria's National Film and Video Censors Board.
    pub enum ContentRatingNfvcbRating = "ContentRating.nfvcbRating" {
        /// The value `nfvcbUnspecified`.
        NfvcbUnspecified = "nfvcbUnspecified",
        /// G
        NfvcbG = "nfvcbG",
        /// PG
        NfvcbPg = "nfvcbPg",
        /// 12
        Nfvcb12 = "nfvcb12",
        /// 12A
        Nfvcb12a = "nfvcb12a",
        /// 15
        Nfvcb15 = "nfvcb15",
        /// 18
        Nfvcb18 = "nfvcb18",
        /// RE
        NfvcbRe = "nfvcbRe",
        /// The value `nfvcbUnrated`.
        NfvcbUnrated = "nfvcbUnrated",
    }
}

open_enum! {
    /// The video's rating from the Nacionãlais Kino centrs (National Film Centre of
    /// Latvia).
    pub enum ContentRatingNkclvRating = "ContentRating.nkclvRating" {
        /// The value `nkclvUnspecified`.
        NkclvUnspecified = "nkclvUnspecified",
        /// U
        NkclvU = "nkclvU",
        /// 7+
        Nkclv7plus = "nkclv7plus",
        /// 12+
        Nkclv12plus = "nkclv12plus",
        /// ! 16+
        Nkclv16plus = "nkclv16plus",
        /// 18+
        Nkclv18plus = "nkclv18plus",
        /// The value `nkclvUnrated`.
        NkclvUnrated = "nkclvUnrated",
    }
}

open_enum! {
    /// The National Media Council ratings system for United Arab Emirates.
    pub enum ContentRatingNmcRating = "ContentRating.nmcRating" {
        /// The value `nmcUnspecified`.
        NmcUnspecified = "nmcUnspecified",
        /// G
        NmcG = "nmcG",
        /// PG
        NmcPg = "nmcPg",
        /// PG-13
        NmcPg13 = "nmcPg13",
        /// PG-15
        NmcPg15 = "nmcPg15",
        /// 15+
        Nmc15plus = "nmc15plus",
        /// 18+
        Nmc18plus = "nmc18plus",
        /// 18TC
        Nmc18tc = "nmc18tc",
        /// The value `nmcUnrated`.
        NmcUnrated = "nmcUnrated",
    }
}

open_enum! {
    /// The video's Office of Film and Literature Classification (OFLC - New Zealand)
    /// rating.
    pub enum ContentRatingOflcRating = "ContentRating.oflcRating" {
        /// The value `oflcUnspecified`.
        OflcUnspecified = "oflcUnspecified",
        /// G
        OflcG = "oflcG",
        /// PG
        OflcPg = "oflcPg",
        /// M
        OflcM = "oflcM",
        /// R13
        OflcR13 = "oflcR13",
        /// R15
        OflcR15 = "oflcR15",
        /// R16
        OflcR16 = "oflcR16",
        /// R18
        OflcR18 = "oflcR18",
        /// The value `oflcUnrated`.
        OflcUnrated = "oflcUnrated",
        /// RP13
        OflcRp13 = "oflcRp13",
        /// RP16
        OflcRp16 = "oflcRp16",
        /// RP18
        OflcRp18 = "oflcRp18",
    }
}

open_enum! {
    /// The video's rating in Peru.
    pub enum ContentRatingPefilmRating = "ContentRating.pefilmRating" {
        /// The value `pefilmUnspecified`.
        PefilmUnspecified = "pefilmUnspecified",
        /// PT
        PefilmPt = "pefilmPt",
        /// PG
        PefilmPg = "pefilmPg",
        /// 14
        Pefilm14 = "pefilm14",
        /// 18
        Pefilm18 = "pefilm18",
        /// The value `pefilmUnrated`.
        PefilmUnrated = "pefilmUnrated",
    }
}

open_enum! {
    /// The video's rating from the Hungarian Nemzeti Filmiroda, the Rating Committee of
    /// the National Office of Film.
    pub enum ContentRatingRcnofRating = "ContentRating.rcnofRating" {
        /// The value `rcnofUnspecified`.
        RcnofUnspecified = "rcnofUnspecified",
        /// The value `rcnofI`.
        RcnofI = "rcnofI",
        /// The value `rcnofIi`.
        RcnofIi = "rcnofIi",
        /// The value `rcnofIii`.
        RcnofIii = "rcnofIii",
        /// The value `rcnofIv`.
        RcnofIv = "rcnofIv",
        /// The value `rcnofV`.
        RcnofV = "rcnofV",
        /// The value `rcnofVi`.
        RcnofVi = "rcnofVi",
        /// The value `rcnofUnrated`.
        RcnofUnrated = "rcnofUnrated",
    }
}

open_enum! {
    /// The video's rating in Venezuela.
    pub enum ContentRatingResorteviolenciaRating =
        "ContentRating.resorteviolenciaRating" {
        /// The value `resorteviolenciaUnspecified`.
        ResorteviolenciaUnspecified = "resorteviolenciaUnspecified",
        /// A
        ResorteviolenciaA = "resorteviolenciaA",
        /// B
        ResorteviolenciaB = "resorteviolenciaB",
        /// C
        ResorteviolenciaC = "resorteviolenciaC",
        /// D
        ResorteviolenciaD = "resorteviolenciaD",
        /// E
        ResorteviolenciaE = "resorteviolenciaE",
        /// The value `resorteviolenciaUnrated`.
        ResorteviolenciaUnrated = "resorteviolenciaUnrated",
    }
}

open_enum! {
    /// The video's General Directorate of Radio, Television and Cinematography (Mexico)
    /// rating.
    pub enum ContentRatingRtcRating = "ContentRating.rtcRating" {
        /// The value `rtcUnspecified`.
        RtcUnspecified = "rtcUnspecified",
        /// AA
        RtcAa = "rtcAa",
        /// A
        RtcA = "rtcA",
        /// B
        RtcB = "rtcB",
        /// B15
        RtcB15 = "rtcB15",
        /// C
        RtcC = "rtcC",
        /// D
        RtcD = "rtcD",
        /// The value `rtcUnrated`.
        RtcUnrated = "rtcUnrated",
    }
}

open_enum! {
    /// The video's rating from Ireland's Raidió Teilifís Éireann.
    pub enum ContentRatingRteRating = "ContentRating.rteRating" {
        /// The value `rteUnspecified`.
        RteUnspecified = "rteUnspecified",
        /// GA
        RteGa = "rteGa",
        /// CH
        RteCh = "rteCh",
        /// PS
        RtePs = "rtePs",
        /// MA
        RteMa = "rteMa",
        /// The value `rteUnrated`.
        RteUnrated = "rteUnrated",
    }
}

open_enum! {
    /// The video's National Film Registry of the Russian Federation (MKRF - Russia)
    /// rating.
    pub enum ContentRatingRussiaRating = "ContentRating.russiaRating" {
        /// The value `russiaUnspecified`.
        RussiaUnspecified = "russiaUnspecified",
        /// 0+
        Russia0 = "russia0",
        /// 6+
        Russia6 = "russia6",
        /// 12+
        Russia12 = "russia12",
        /// 16+
        Russia16 = "russia16",
        /// 18+
        Russia18 = "russia18",
        /// The value `russiaUnrated`.
        RussiaUnrated = "russiaUnrated",
    }
}

open_enum! {
    /// The video's rating in Slovakia.
    pub enum ContentRatingSkfilmRating = "ContentRating.skfilmRating" {
        /// The value `skfilmUnspecified`.
        SkfilmUnspecified = "skfilmUnspecified",
        /// G
        SkfilmG = "skfilmG",
        /// P2
        SkfilmP2 = "skfilmP2",
        /// P5
        SkfilmP5 = "skfilmP5",
        /// P8
        SkfilmP8 = "skfilmP8",
        /// The value `skfilmUnrated`.
        SkfilmUnrated = "skfilmUnrated",
    }
}

open_enum! {
    /// The video's rating in Iceland.
    pub enum ContentRatingSmaisRating = "ContentRating.smaisRating" {
        /// The value `smaisUnspecified`.
        SmaisUnspecified = "smaisUnspecified",
        /// L
        SmaisL = "smaisL",
        /// 7
        Smais7 = "smais7",
        /// 12
        Smais12 = "smais12",
        /// 14
        Smais14 = "smais14",
        /// 16
        Smais16 = "smais16",
        /// 18
        Smais18 = "smais18",
        /// The value `smaisUnrated`.
        SmaisUnrated = "smaisUnrated",
    }
}

open_enum! {
    /// The video's rating from Statens medieråd (Sweden's National Media Council).
    pub enum ContentRatingSmsaRating = "ContentRating.smsaRating" {
        /// The value `smsaUnspecified`.
        SmsaUnspecified = "smsaUnspecified",
        /// All ages
        SmsaA = "smsaA",
        /// 7
        Smsa7 = "smsa7",
        /// 11
        Smsa11 = "smsa11",
        /// 15
        Smsa15 = "smsa15",
        /// The value `smsaUnrated`.
        SmsaUnrated = "smsaUnrated",
    }
}

open_enum! {
    /// The video's TV Parental Guidelines (TVPG) rating.
    pub enum ContentRatingTvpgRating = "ContentRating.tvpgRating" {
        /// The value `tvpgUnspecified`.
        TvpgUnspecified = "tvpgUnspecified",
        /// TV-Y
        TvpgY = "tvpgY",
        /// TV-Y7
        TvpgY7 = "tvpgY7",
        /// TV-Y7-FV
        TvpgY7Fv = "tvpgY7Fv",
        /// TV-G
        TvpgG = "tvpgG",
        /// TV-PG
        TvpgPg = "tvpgPg",
        /// TV-14
        Pg14 = "pg14",
        /// TV-MA
        TvpgMa = "tvpgMa",
        /// The value `tvpgUnrated`.
        TvpgUnrated = "tvpgUnrated",
    }
}

open_enum! {
    /// A rating that YouTube uses to identify age-restricted content.
    pub enum ContentRatingYtRating = "ContentRating.ytRating" {
        /// The value `ytUnspecified`.
        YtUnspecified = "ytUnspecified",
        /// The value `ytAgeRestricted`.
        YtAgeRestricted = "ytAgeRestricted",
    }
}
