using Microsoft.AspNetCore.Components;
using Mono.Cecil;

namespace Dashboard.Tests.Architecture;

/// <summary>The compiled assemblies as they lie beside the tests.</summary>
internal static class Compiled
{
    private static readonly ReaderParameters s_parameters = new() { AssemblyResolver = Resolver() };

    public static ModuleDefinition Core { get; } = Read("Dashboard.Core.dll");

    public static ModuleDefinition Web { get; } = Read("Dashboard.Web.dll");

    public static ModuleDefinition Tests { get; } = Read("Dashboard.Tests.dll");

    /// <summary>Types that are not nested, of the product.</summary>
    public static IReadOnlyList<TypeDefinition> Product { get; } = [.. Core.Types, .. Web.Types];

    /// <summary>Types of ours that a namespace holds, those of inner namespaces included.</summary>
    public static IEnumerable<TypeDefinition> In(string @namespace, IEnumerable<TypeDefinition> types) =>
        types.Where(type => Wall.Holds(@namespace, type.Namespace));

    /// <summary>Whether a type is a component, however far down.</summary>
    public static bool IsComponent(TypeDefinition type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.Resolve()?.BaseType)
        {
            if (parent.FullName == typeof(ComponentBase).FullName)
            {
                return true;
            }
        }

        return false;
    }

    private static ModuleDefinition Read(string file) =>
        ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, file), s_parameters);

    private static DefaultAssemblyResolver Resolver()
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(ComponentBase).Assembly.Location)!);
        return resolver;
    }
}
