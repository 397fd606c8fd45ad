import "ansinh/worker";
