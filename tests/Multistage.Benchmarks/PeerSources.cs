namespace Multistage.Benchmarks;

/// <summary>One class of the size that a peer's users write, numbered so that many can stand in one project.</summary>
internal static class PeerSources
{
    public static string Class(Peer peer, int number) => peer switch
    {
        Peer.Empty or Peer.Multistage => Dockerfile(number),
        Peer.Mapperly => Mapper(number),
        Peer.Mvvm => ViewModel(number),
        _ => throw new ArgumentOutOfRangeException(nameof(peer)),
    };

    /// <summary>A file that concerns no generator.</summary>
    public static string Other(int number, int edit = 0) => $$"""
        namespace Application.Services;

        public sealed class Service{{number}}
        {
            private readonly System.Collections.Generic.List<string> _names = new();

            public int Count => _names.Count + {{edit}};

            public void Add(string name)
            {
                if (string.IsNullOrWhiteSpace(name)) throw new System.ArgumentException("A name is required", nameof(name));
                _names.Add(name.Trim());
            }
        }
        """;

    // Five stages, forty attributes.
    private static string Dockerfile(int number) => $$"""
        using Multistage;

        namespace Application.Images;

        [Dockerfile("images/{{number}}.Dockerfile")]
        [Arg("NODE_VERSION", "22"), Arg("DOTNET_VERSION", "10.0")]
        public static partial class Image{{number}}
        {
            [From("node:${NODE_VERSION}")]
            [Workdir("/web")]
            [Copy("web/package.json", "web/package-lock.json", "./")]
            [CacheMount("/root/.npm"), Run("npm ci")]
            [Copy("web/", "./")]
            [Run("npm run build")]
            public static partial class Web { }

            [From("mcr.microsoft.com/dotnet/sdk:${DOTNET_VERSION}", Platform = "$BUILDPLATFORM")]
            [Arg("TARGETARCH")]
            [Workdir("/source")]
            [Copy("src/Domain/Domain.csproj", "src/Domain/")]
            [Copy("src/Api/Api.csproj", "src/Api/")]
            [CacheMount("/root/.nuget/packages", Id = "nuget"), Run("dotnet restore src/Api/Api.csproj -a $TARGETARCH")]
            public static partial class Restore { }

            [From(typeof(Restore))]
            [Copy("src/", "src/")]
            [Copy("tests/", "tests/")]
            [Run("dotnet test tests/Api.Tests", "touch /passed")]
            public static partial class Test { }

            [From(typeof(Restore))]
            [Copy("src/", "src/")]
            [CacheMount("/root/.nuget/packages", Id = "nuget")]
            [Run("dotnet publish src/Api/Api.csproj -a $TARGETARCH --no-restore -c Release -o /app")]
            public static partial class Build { }

            [Comment("What ships.")]
            [From("mcr.microsoft.com/dotnet/aspnet:${DOTNET_VERSION}")]
            [Label("org.opencontainers.image.title", "api", "org.opencontainers.image.version", "{{number}}")]
            [Workdir("/app")]
            [CopyFrom(typeof(Build), "/app", "./")]
            [CopyFrom(typeof(Web), "/web/dist", "./wwwroot/", Chown = "1654:1654")]
            [Env("ASPNETCORE_HTTP_PORTS", "8080")]
            [Env("LOG_LEVEL", "information")]
            [Volume("/data")]
            [StopSignal("SIGINT")]
            [Expose(8080)]
            [User("1654")]
            [Healthcheck("wget", "-q", "-O-", "http://localhost:8080/health", Interval = "30s", Timeout = "3s")]
            [Entrypoint("dotnet", "Api.dll")]
            [Cmd("--serve")]
            public static partial class Final { }
        }
        """;

    private static string Mapper(int number) => $$"""
        using Riok.Mapperly.Abstractions;

        namespace Application.Mapping;

        public class Car{{number}}
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public string Maker { get; set; } = "";
            public int Seats { get; set; }
            public decimal Price { get; set; }
            public System.DateTime Built { get; set; }
            public Tire{{number}}[] Tires { get; set; } = System.Array.Empty<Tire{{number}}>();
        }

        public class Tire{{number}} { public int Size { get; set; } public string Brand { get; set; } = ""; }

        public class CarDto{{number}}
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public string Maker { get; set; } = "";
            public int Seats { get; set; }
            public decimal Price { get; set; }
            public System.DateTime Built { get; set; }
            public TireDto{{number}}[] Tires { get; set; } = System.Array.Empty<TireDto{{number}}>();
        }

        public class TireDto{{number}} { public int Size { get; set; } public string Brand { get; set; } = ""; }

        [Mapper]
        public partial class CarMapper{{number}}
        {
            public partial CarDto{{number}} ToDto(Car{{number}} car);
            public partial Car{{number}} FromDto(CarDto{{number}} car);
        }
        """;

    private static string ViewModel(int number) => $$"""
        using CommunityToolkit.Mvvm.ComponentModel;
        using CommunityToolkit.Mvvm.Input;

        namespace Application.ViewModels;

        public partial class ViewModel{{number}} : ObservableObject
        {
            [ObservableProperty] private int _id;
            [ObservableProperty] [NotifyPropertyChangedFor(nameof(Title))] private string _name = "";
            [ObservableProperty] private string _maker = "";
            [ObservableProperty] private int _seats;
            [ObservableProperty] private decimal _price;
            [ObservableProperty] private System.DateTime _built;
            [ObservableProperty] [NotifyCanExecuteChangedFor(nameof(SaveCommand))] private bool _isDirty;

            public string Title => Name + " by " + Maker;

            [RelayCommand(CanExecute = nameof(IsDirty))] private void Save() => IsDirty = false;

            [RelayCommand] private System.Threading.Tasks.Task ReloadAsync() => System.Threading.Tasks.Task.CompletedTask;
        }
        """;
}
