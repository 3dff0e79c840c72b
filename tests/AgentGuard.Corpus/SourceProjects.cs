using System.Xml.Linq;

namespace AgentGuard.Corpus;

/// <summary>Finds the projects below a folder. Project files are read, never evaluated.</summary>
internal static class SourceProjects
{
    private static readonly string[] ImplicitUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] WebUsings =
    [
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http",
        "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection",
        "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    /// <summary>What every project below a folder imports.</summary>
    private static readonly string[] DirectoryFiles = ["Directory.Build.props", "Directory.Build.targets"];

    public static IEnumerable<SourceProject> Find(string folder)
    {
        var projects = Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var owners = projects.ToLookup(project => Path.GetDirectoryName(project)!);
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !IsOutput(file)).Order(StringComparer.Ordinal)
            .ToLookup(file => Owner(file, folder, owners));
        foreach (var project in projects)
        {
            yield return Read(project, [.. files[Path.GetDirectoryName(project)!]]);
        }

        // Files below no project: each with top-level statements is a program of its own, the rest of a folder belongs together.
        foreach (var group in files[""].GroupBy(file => Path.GetDirectoryName(file)!))
        {
            var programs = group.Where(HasTopLevelStatements).ToList();
            var rest = group.Except(programs).ToList();
            foreach (var program in programs)
            {
                yield return new SourceProject(program, group.Key, [program, .. rest]) { Usings = ImplicitUsings };
            }

            if (programs.Count == 0)
            {
                yield return new SourceProject(group.Key, group.Key, rest) { Usings = ImplicitUsings };
            }
        }
    }

    public static SourceProject Read(string projectFile) =>
        Read(
            projectFile,
            [.. Directory.EnumerateFiles(Path.GetDirectoryName(projectFile)!, "*.cs", SearchOption.AllDirectories).Where(file => !IsOutput(file))]);

    public static string AssemblyName(string projectFile) =>
        Load(projectFile)?.Descendants().FirstOrDefault(element => element.Name.LocalName == "AssemblyName")?.Value
            ?? Path.GetFileNameWithoutExtension(projectFile);

    private static SourceProject Read(string projectFile, List<string> files)
    {
        var folder = Path.GetDirectoryName(projectFile)!;
        var own = new[] { Load(projectFile)! };
        var imported = Items(own, "Import", "Project").Select(path => Combine(folder, path)).Where(File.Exists).Select(Load).OfType<XElement>();
        var included = own.Concat(imported).ToList();
        var documents = Ancestors(folder).SelectMany(f => DirectoryFiles.Select(name => Path.Combine(f, name))).Where(File.Exists)
            .Select(Load).OfType<XElement>().Prepend(own[0]).ToList();
        var usings = ImplicitUsings
            .Concat(documents[0].Attribute("Sdk")?.Value.Contains("Web", StringComparison.Ordinal) == true ? WebUsings : [])
            .Concat(Items(documents, "Using", without: "Alias"));
        foreach (var include in Items(included, "Compile"))
        {
            files.AddRange(Included(folder, include));
        }

        return new SourceProject(projectFile, folder, [.. files.Distinct()])
        {
            Usings = [.. usings.Distinct()],
            References = [.. Items(own, "ProjectReference").Select(path => Combine(folder, path)).Where(File.Exists)],
            Packages = [.. Packages(own[0])],
            UsesTestFramework = Items(documents, "PackageReference").Any(name =>
                name.StartsWith("xunit", StringComparison.OrdinalIgnoreCase) || name is "NUnit" or "MSTest.TestFramework" or "MSTest"),
        };
    }

    private static IEnumerable<(string Name, Version Version)> Packages(XElement project)
    {
        foreach (var element in project.Descendants().Where(element => element.Name.LocalName == "PackageReference"))
        {
            if (element.Attribute("Include")?.Value is { } name && Version.TryParse(element.Attribute("Version")?.Value.Split('-')[0], out var version))
            {
                yield return (name, version);
            }
        }
    }

    private static IEnumerable<string> Items(IEnumerable<XElement> documents, string name, string attribute = "Include", string? without = null) =>
        documents.SelectMany(document => document.Descendants().Where(element => element.Name.LocalName == name && (without is null || element.Attribute(without) is null)))
            .Select(element => element.Attribute(attribute)?.Value).OfType<string>();

    private static IEnumerable<string> Included(string folder, string include)
    {
        var path = Combine(folder, include);
        var directory = Path.GetDirectoryName(path.Replace("**", "", StringComparison.Ordinal)) ?? folder;
        return !include.EndsWith(".cs", StringComparison.Ordinal) || !Directory.Exists(directory)
            ? []
            : include.Contains('*', StringComparison.Ordinal)
                ? Directory.EnumerateFiles(directory, Path.GetFileName(path),
                    include.Contains("**", StringComparison.Ordinal) ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
                : File.Exists(path) ? [path] : [];
    }

    private static XElement? Load(string file)
    {
        try
        {
            return XDocument.Load(file).Root;
        }
        catch (System.Xml.XmlException)
        {
            return new XElement("Project");
        }
    }

    private static string Owner(string file, string root, ILookup<string, string> owners) =>
        Ancestors(Path.GetDirectoryName(file)!).TakeWhile(f => f.Length >= root.Length).FirstOrDefault(owners.Contains) ?? "";

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            yield return current;
        }
    }

    /// <summary>A leading property such as <c>$(RepoRoot)</c> stands for the nearest folder above that makes the path exist.</summary>
    private static string Combine(string folder, string relative)
    {
        var path = relative.Replace('\\', '/');
        if (!path.StartsWith("$(", StringComparison.Ordinal))
        {
            return Path.GetFullPath(Path.Combine(folder, path));
        }

        var rest = path[(path.IndexOf(')', StringComparison.Ordinal) + 1)..].TrimStart('/');
        var wanted = Path.GetDirectoryName(rest.Replace("**", "", StringComparison.Ordinal)) ?? "";
        var root = Ancestors(folder).FirstOrDefault(ancestor => Directory.Exists(Path.Combine(ancestor, wanted))) ?? folder;
        return Path.GetFullPath(Path.Combine(root, rest));
    }

    private static bool IsOutput(string file) =>
        file.Contains("/bin/", StringComparison.Ordinal) || file.Contains("/obj/", StringComparison.Ordinal);

    private static bool HasTopLevelStatements(string file) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement);
}
