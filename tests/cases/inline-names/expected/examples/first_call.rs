//! Calls `inlinenames.files.get`.

use gapi_inlinenames_v1::Inlinenames;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Inlinenames::new(&client);
    let files = service.files();
    let call = files.get();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
