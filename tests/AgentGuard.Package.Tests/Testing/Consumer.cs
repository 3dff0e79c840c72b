using System.Xml.Linq;

namespace AgentGuard.Package.Tests.Testing;

/// <summary>
/// A fresh project that uses the packed packages: a class library for .NET 10 with <see cref="AgentCode.TwoCalls"/>,
/// in a folder whose path has a space.
/// </summary>
internal sealed class Consumer : IDisposable
{
    private readonly string _parent;
    private readonly XElement _properties = new("PropertyGroup");
    private readonly XElement _items = new("ItemGroup");

    public Consumer(string name = "App")
        : this(Directory.CreateDirectory(Path.Combine(Packed.ConsumerRoot, $"my app {Guid.NewGuid():N}")).FullName, name)
    {
    }

    private Consumer(string parent, string name)
    {
        _parent = parent;
        Name = name;
        Folder = Directory.CreateDirectory(Path.Combine(parent, name)).FullName;
        Set("TargetFramework", "net10.0");
        Set("ErrorLog", "$(MSBuildProjectDirectory)/results.sarif,version=2.1");
        References("Microsoft.Extensions.AI.Abstractions", Repository.VersionOf("Microsoft.Extensions.AI.Abstractions"));
        References("AgentGuard.Analyzers", Packed.Version, privateAssets: "all");
        Write("Support.cs", AgentCode.TwoCalls);
    }

    public string Name { get; }

    public string Folder { get; }

    public string ProjectFile => Path.Combine(Folder, Name + ".csproj");

    /// <summary>When the compiler last wrote its output: a build that finds nothing to do leaves it.</summary>
    public DateTime CompiledAt => File.GetLastWriteTimeUtc(Path.Combine(Folder, "obj", "Debug", "net10.0", Name + ".dll"));

    /// <summary>What the last build's compiler reported; empty when it compiled nothing.</summary>
    public SarifLog Sarif => SarifLog.Read(Path.Combine(Folder, "results.sarif"));

    /// <summary>A second project in the same parent folder.</summary>
    public Consumer Beside(string name) => new(_parent, name);

    public Consumer Set(string property, string value)
    {
        _properties.SetElementValue(property, value);
        return Save();
    }

    public Consumer References(string package, string version, string? privateAssets = null)
    {
        _items.Add(new XElement(
            "PackageReference",
            new XAttribute("Include", package),
            new XAttribute("Version", version),
            privateAssets is null ? null : new XAttribute("PrivateAssets", privateAssets)));
        return Save();
    }

    public Consumer References(Consumer other)
    {
        _items.Add(new XElement("ProjectReference", new XAttribute("Include", other.ProjectFile)));
        return Save();
    }

    public Consumer WithoutReference(string package)
    {
        _items.Elements("PackageReference").Single(item => item.Attribute("Include")!.Value == package).Remove();
        return Save();
    }

    public Consumer Write(string file, string text)
    {
        File.WriteAllText(Path.Combine(Folder, file), text);
        return this;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public CommandResult Build(params string[] arguments)
    {
        File.Delete(Path.Combine(Folder, "results.sarif"));
        return DotNet.Run(Folder, ["build", ProjectFile, "-m:1", "-tl:off", "-v:m", .. arguments]);
    }

    /// <summary>Writes a solution with this project and others, and runs a command in its folder.</summary>
    public CommandResult RunOverSolution(Consumer other, params string[] arguments)
    {
        File.WriteAllText(Path.Combine(_parent, "All.slnx"), $"""
            <Solution>
              <Project Path="{Name}/{Name}.csproj" />
              <Project Path="{other.Name}/{other.Name}.csproj" />
            </Solution>
            """);
        return DotNet.Run(_parent, arguments);
    }

    /// <summary>Names of the files in the application's output.</summary>
    public IEnumerable<string> OutputFiles() =>
        Directory.EnumerateFiles(Path.Combine(Folder, "bin"), "*", SearchOption.AllDirectories).Select(Path.GetFileName)!;

    public void Dispose()
    {
        if (Directory.Exists(_parent))
        {
            Directory.Delete(_parent, recursive: true);
        }
    }

    private Consumer Save()
    {
        new XElement("Project", new XAttribute("Sdk", "Microsoft.NET.Sdk"), _properties, _items).Save(ProjectFile);
        return this;
    }
}
