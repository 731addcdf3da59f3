//! Returns a list of supported languages for translation.

use gapi_runtime::AccessToken;
use gapi_runtime::Client;
use gapi_translate_v2::Translate;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Translate::new(&client);
    let languages = service.languages();
    let call = languages.list();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
