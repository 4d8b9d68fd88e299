using Multistage;

namespace TeamSnippets;

/// <summary>Installs what package-lock.json asks for, from the team's registry, whose token is in no layer.</summary>
[Workdir("/app")]
[Copy("app/package.json", "app/package-lock.json", "./")]
[SecretMount("npmrc", Target = "/root/.npmrc")]
[CacheMount("/root/.npm")]
[Run("npm ci")]
public static class NpmDependencies;
