//! The municipality's own sign-in: `OpenID` Connect, code flow with PKCE, state and nonce.
//!
//! The provider says who somebody is; whether that person has an account here, and what they may do, is said here.

use std::time::Duration;

use jiff::SignedDuration;
use openidconnect::core::{CoreAuthenticationFlow, CoreClient, CoreProviderMetadata};
use openidconnect::{
    AccessTokenHash, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointMaybeSet,
    EndpointNotSet, EndpointSet, IssuerUrl, Nonce, OAuth2TokenResponse, PkceCodeChallenge,
    PkceCodeVerifier, RedirectUrl, Scope, TokenResponse,
};
use secrecy::{ExposeSecret, SecretString};

use super::{Gate, SignInError, Token, Visit};
use crate::account::Email;
use crate::store::{self, ProviderSignIn, Store};

/// How long the provider may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long somebody may take at the provider.
const MINUTES: i64 = 15;

/// A client of the provider with the endpoints that discovery gives.
type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// How the provider is reached.
#[derive(Debug, Clone)]
pub struct ProviderSettings {
    /// Its issuer, from which everything else is found.
    pub issuer: String,
    /// What it calls us.
    pub client_id: String,
    /// What proves that we are the one.
    pub client_secret: Option<SecretString>,
    /// Where it sends people back to: a page of ours.
    pub redirect: String,
}

/// Why somebody cannot come in this way.
#[derive(Debug, thiserror::Error)]
pub enum ProviderError {
    /// The sign-in took too long, or was begun in another browser.
    #[error("the sign-in has expired")]
    Expired,
    /// The provider did not let the person through.
    #[error("the provider refused")]
    Refused,
    /// The provider does not vouch for an e-mail address.
    #[error("the provider vouches for no e-mail address")]
    NoEmail,
    /// There is no account with this address, or it is disabled.
    #[error("there is no account")]
    NoAccount,
    /// The provider cannot be reached, or what it says does not hold.
    #[error("the provider failed: {0}")]
    Failed(String),
}

impl From<SignInError> for ProviderError {
    fn from(error: SignInError) -> Self {
        ProviderError::Failed(error.to_string())
    }
}

impl From<store::Error> for ProviderError {
    fn from(error: store::Error) -> Self {
        ProviderError::Failed(error.to_string())
    }
}

impl From<getrandom::Error> for ProviderError {
    fn from(error: getrandom::Error) -> Self {
        ProviderError::Failed(error.to_string())
    }
}

/// The municipality's own sign-in.
pub struct Provider {
    settings: ProviderSettings,
    issuer: IssuerUrl,
    redirect: RedirectUrl,
    http: reqwest::Client,
}

/// What came back from the provider.
#[derive(Debug, Clone, Default)]
pub struct Return {
    /// The state that we had sent along.
    pub state: String,
    /// The code to be exchanged; `None` when it refused.
    pub code: Option<String>,
}

impl Provider {
    /// A provider; it is asked for nothing yet.
    ///
    /// # Errors
    /// An address is none, in one sentence.
    pub fn new(settings: ProviderSettings) -> Result<Provider, String> {
        let issuer = IssuerUrl::new(settings.issuer.clone()).map_err(|error| error.to_string())?;
        let redirect =
            RedirectUrl::new(settings.redirect.clone()).map_err(|error| error.to_string())?;
        // A provider that redirects could send us anywhere.
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(PATIENCE)
            .build()
            .map_err(|error| error.to_string())?;
        Ok(Provider {
            settings,
            issuer,
            redirect,
            http,
        })
    }

    /// Asked for anew at every sign-in: they are few, and the provider's keys change when it likes.
    async fn client(&self) -> Result<Client, ProviderError> {
        let metadata = CoreProviderMetadata::discover_async(self.issuer.clone(), &self.http)
            .await
            .map_err(failed)?;
        let secret = self.settings.client_secret.as_ref();
        let secret = secret.map(|secret| ClientSecret::new(secret.expose_secret().to_owned()));
        let id = ClientId::new(self.settings.client_id.clone());
        let client = CoreClient::from_provider_metadata(metadata, id, secret);
        Ok(client.set_redirect_uri(self.redirect.clone()))
    }

    /// The address that the provider vouches for.
    async fn email(
        &self,
        code: String,
        begun: ProviderSignIn,
    ) -> Result<Option<String>, ProviderError> {
        let client = self.client().await?;
        let answer = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(failed)?
            .set_pkce_verifier(PkceCodeVerifier::new(begun.verifier))
            .request_async(&self.http)
            .await
            .map_err(failed)?;
        let token = answer
            .id_token()
            .ok_or_else(|| ProviderError::Failed("it sent no identity".to_owned()))?;
        let verifier = client.id_token_verifier();
        let claims = token
            .claims(&verifier, &Nonce::new(begun.nonce))
            .map_err(failed)?;
        if let Some(expected) = claims.access_token_hash() {
            let algorithm = token.signing_alg().map_err(failed)?;
            let key = token.signing_key(&verifier).map_err(failed)?;
            let hash = AccessTokenHash::from_token(answer.access_token(), algorithm, key);
            if hash.map_err(failed)? != *expected {
                let sentence = "the access token is not the one that belongs to the identity";
                return Err(ProviderError::Failed(sentence.to_owned()));
            }
        }
        let vouched = claims.email_verified() == Some(true);
        let email = claims.email().filter(|_| vouched);
        Ok(email.map(|email| email.to_string()))
    }
}

impl Gate {
    /// Begins a sign-in at the provider: where the browser goes, and the state that it has to bring back.
    ///
    /// # Errors
    /// [`ProviderError`].
    pub async fn begin_at_provider(&self) -> Result<(String, Token), ProviderError> {
        let provider = self.provider().ok_or(ProviderError::Expired)?;
        let client = provider.client().await?;
        let (state, nonce) = (Token::random()?, Token::random()?);
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let sent = (
            CsrfToken::new(state.expose().to_owned()),
            Nonce::new(nonce.expose().to_owned()),
        );
        let (url, ..) = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                || sent.0,
                || sent.1,
            )
            .add_scope(Scope::new("email".to_owned()))
            .set_pkce_challenge(challenge)
            .url();
        let begun = ProviderSignIn {
            nonce: nonce.expose().to_owned(),
            verifier: verifier.secret().clone(),
        };
        let now = self.clock.now();
        let expires = now.checked_add(SignedDuration::from_mins(MINUTES));
        let times = (now, expires.unwrap_or(now));
        let mut tx = self.store.begin().await?;
        Store::add_provider_sign_in(&mut tx, &state.hash(), &begun, times).await?;
        tx.commit().await.map_err(store::Error::from)?;
        Ok((url.to_string(), state))
    }

    /// Takes up a sign-in that comes back from the provider; `cookie` is the state that this browser was given.
    ///
    /// # Errors
    /// [`ProviderError`]; nobody is signed in.
    pub async fn finish_at_provider(
        &self,
        back: Return,
        cookie: Option<&str>,
        from: &Visit,
    ) -> Result<Token, ProviderError> {
        let provider = self.provider().ok_or(ProviderError::Expired)?;
        let state = Token::brought(&back.state).ok_or(ProviderError::Expired)?;
        // Otherwise somebody could be signed in to another person's account by following a link.
        if cookie.and_then(Token::brought).map(|own| own.hash()) != Some(state.hash()) {
            return Err(ProviderError::Expired);
        }
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        let begun = Store::take_provider_sign_in(&mut tx, &state.hash(), now).await?;
        tx.commit().await.map_err(store::Error::from)?;
        let begun = begun.ok_or(ProviderError::Expired)?;
        let code = back.code.ok_or(ProviderError::Refused)?;
        let email = provider.email(code, begun).await?;
        let email: Email = email
            .and_then(|email| email.parse().ok())
            .ok_or(ProviderError::NoEmail)?;
        let token = self.sign_in_vouched(&email, from).await?;
        token.ok_or(ProviderError::NoAccount)
    }
}

fn failed(error: impl std::error::Error) -> ProviderError {
    // The cause says more than the outermost error, which is often "request failed".
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    ProviderError::Failed(text)
}
